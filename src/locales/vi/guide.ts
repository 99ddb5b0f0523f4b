import type { GuideWords } from '../types/guide';

export const vi: GuideWords = {
  title: 'Hướng dẫn dùng Phụ lục OCOP',
  intro:
    'Chương trình đọc sổ tính và lời văn kế hoạch OCOP, cộng lại mọi phép cộng, chỉ ra ô có lẽ sai, lập phụ lục và đối chiếu kinh phí. Tệp chỉ được đọc trên máy của anh/chị, không gửi đi đâu.',
  contents: 'Nội dung',
  otherLanguage: 'English',
  tryIt: 'Mở ngăn với sổ ví dụ',
  tour: 'Xem thử hai phút trên sổ ví dụ',
  people: [
    {
      id: 'reviewer',
      title: 'Người thẩm định: kế hoạch gửi đến, mai phải trả lời',
      who: 'Có một hay nhiều sổ tính phụ lục, có thể kèm lời văn kế hoạch (.docx).',
      steps: [
        {
          text: 'Trong Excel: mở sổ tính, bấm Kiểm tra trên tab Trang đầu. Trong trình duyệt: kéo thả các tệp của một kế hoạch vào trang, cùng một lúc.',
          picture: 'check',
        },
        {
          text: 'Đọc câu ở đầu ngăn: bao nhiêu chỗ sai, bao nhiêu chênh lệch do làm tròn, bao nhiêu chỗ khớp. Không có phép cộng nào được kiểm tra thì câu ấy nói rõ.',
        },
        {
          text: 'Bấm vào ô nêu trong thẻ đầu tiên: ô ấy hiện ra, cùng hai số và chênh lệch. Có số đúng duy nhất thì thẻ nêu số đó và nút Sửa; sửa rồi hoàn tác được.',
          picture: 'finding',
        },
        {
          text: 'Chỗ chênh do làm tròn và điều chương trình tự hiểu nằm trong các nhóm gấp lại ở dưới: mở ra khi cần, không phải sửa.',
        },
        { text: 'Bấm nút sao chép báo cáo, dán vào thư trả lời. Báo cáo ghi tên tệp, trang, ô và ngày.' },
      ],
    },
    {
      id: 'compiler',
      title: 'Người tổng hợp ở tỉnh: sổ tính của các huyện, xã',
      who: 'Có biểu danh mục sản phẩm, dự toán, chỉ tiêu do các đơn vị gửi; chưa có thì lấy biểu trống ở thẻ Phụ lục.',
      steps: [
        {
          text: 'Kéo thả mọi sổ tính cùng lúc. Danh sách theo tệp cho biết đơn vị nào đã gửi, đọc được gì, còn thiếu gì, tệp nào hỏng.',
        },
        {
          text: 'Sửa những chỗ đánh dấu sai, hoặc trả lại đơn vị kèm báo cáo.',
        },
        {
          text: 'Sang thẻ Phụ lục. Mỗi thẻ phụ lục cho biết đã có và còn thiếu dữ liệu gì. Chọn phụ lục cần lập; câu hỏi nào chương trình không tự trả lời được thì hỏi ngay tại đó.',
          picture: 'fill',
        },
        {
          text: 'Ghi số, ngày kế hoạch, cơ quan ban hành, người ký và nơi nhận một lần; mọi phụ lục dùng chung. Chọn A4 hay A3.',
          picture: 'fill-options',
        },
        {
          text: 'Xem trước rồi lập. Tổng là công thức sống và số in ra luôn khớp. In cả sổ tính là in các phụ lục; biểu nhập nằm sau và không in.',
        },
        {
          text: 'Thẻ Sao và chỉ tiêu tính hạng sao tính đến một ngày, chọn ở đầu thẻ; ngày đó dùng cho cả phụ lục tổng hợp hạng sao.',
          picture: 'stars',
        },
      ],
    },
    {
      id: 'budget',
      title: 'Người theo dõi kinh phí: đối chiếu hai bên, ghi biên bản',
      who: 'Có phụ lục kinh phí của kế hoạch và bản khác của nó, hoặc dự toán do các đơn vị gửi.',
      steps: [
        {
          text: 'Mở sổ tính của kế hoạch, sang thẻ Kinh phí: tổng, ngân sách nhà nước, vốn khác, theo năm và theo đơn vị. Bảng có tổng chưa khớp thì ngăn báo trước.',
          picture: 'funding',
        },
        {
          text: 'Chọn tệp bên kia, một hay nhiều tệp cùng lúc; hoặc gõ số trong lời văn. Việc đối chiếu chạy riêng, dừng được bất cứ lúc nào.',
        },
        {
          text: 'Mỗi chênh lệch là một thẻ: số của bên (1), số của bên (2), và (1) trừ (2). Bấm Xem hai bên để thấy cả hai ô giữa các ô bên cạnh, kể cả khi tệp bên kia không mở.',
          picture: 'compare',
        },
        {
          text: 'Mục Ghi biên bản có một đoạn ngắn nêu hai bên theo tệp, kế hoạch và ngày, rồi bảng theo đơn vị có số tiền bằng chữ. Sao chép, dán vào Word là có bảng; Lưu bảng đối chiếu để có sổ tính công thức của mọi đơn vị.',
          picture: 'minutes',
        },
      ],
    },
  ],
  questionsTitle: 'Hay gặp',
  questions: [
    {
      question: 'Ngăn nói công thức chưa có kết quả.',
      answer: 'Tệp do chương trình khác ghi và chưa được tính. Mở bằng Excel, lưu lại, rồi kiểm tra lại.',
    },
    {
      question: 'Bảng của tôi không theo mẫu nào.',
      answer:
        'Bảng vẫn được đọc và cộng theo chính tiêu đề và số của nó. Nếu ngăn hiểu sai một trang, nói lại cho nó ở danh sách trang: trang đó là biểu gì.',
    },
    {
      question: 'Số có dấu chấm hiểu là nghìn hay thập phân?',
      answer: 'Các phép cộng quyết định. Không quyết định được thì ô ấy được nêu với cả hai cách đọc.',
    },
    {
      question: 'Sửa nhầm thì sao?',
      answer: 'Mỗi lần sửa hay lập có hoàn tác riêng trong ngăn, kể cả sau khi đóng và mở lại ngăn.',
    },
  ],
  pictures: {
    check:
      'Trang sau khi kiểm tra sổ ví dụ: bên trái là số chỗ sai và các thẻ, bên phải là sổ tính với ô được đánh dấu.',
    finding: 'Một thẻ: hai ô, hai số, chênh lệch và vì sao tổng không cho thấy chênh lệch ấy.',
    fill: 'Thẻ Phụ lục: các phụ lục có thể lập và dữ liệu đã có.',
    'fill-options': 'Các ô ghi số, ngày kế hoạch, người ký, nơi nhận và khổ giấy.',
    stars: 'Thẻ Sao và chỉ tiêu: hạng sao theo đơn vị tính đến một ngày.',
    funding: 'Thẻ Kinh phí: tổng kinh phí, ngân sách nhà nước và vốn khác theo năm.',
    compare: 'Một chênh lệch giữa hai bên, với ô của cả hai bên đặt cạnh nhau.',
    minutes: 'Đoạn văn và bảng để dán vào biên bản.',
  },
  admin: {
    title: 'Dành cho quản trị viên',
    intro:
      'Cài Phụ lục OCOP cho cả cơ quan: chỉ là các tệp tĩnh trên một máy chủ web nội bộ, không có phần mềm máy chủ, không gửi số liệu đi đâu.',
    sections: [
      {
        title: 'Máy cần có',
        lines: [
          'Excel 2021, LTSC 2021 trở lên trên Windows có Microsoft Edge WebView2; Excel 16.52 trở lên trên macOS 13.3 trở lên; iPadOS 16.4 trở lên; hoặc Excel trên web.',
          'Không có Excel thì dùng trang index.html bằng trình duyệt từ năm 2023.',
        ],
      },
      {
        title: 'Dựng và đặt lên máy chủ',
        lines: [
          'PUBLIC_URL=https://ocop.coquan.gov.vn/phuluc npm run build',
          'Chép thư mục dist/ lên máy chủ, đúng đường dẫn đó. Địa chỉ phải là https với chứng thư mà các máy tin cậy.',
          'Máy chủ trả .wasm với kiểu application/wasm, .json với kiểu application/json; không gửi X-Frame-Options hay frame-ancestors chặn khung.',
          'office.js nằm sẵn trong dist/office/, nên mạng không ra Internet vẫn chạy. Muốn dùng bản của Microsoft: OFFICE_JS_URL=https://appsforoffice.microsoft.com/lib/1/hosted/office.js khi dựng.',
        ],
      },
      {
        title: 'Phân phối',
        lines: [
          'Microsoft 365: đưa dist/manifest.xml lên Integrated apps trong trung tâm quản trị; nút có thể sau 24 giờ mới hiện.',
          'Mạng nội bộ: đặt manifest.xml vào thư mục chia sẻ, thêm thư mục đó vào Danh mục Phần bổ trợ Tin cậy, hoặc đặt bằng Group Policy.',
          'Mac: chép manifest.xml vào ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef/.',
        ],
      },
      {
        title: 'An toàn',
        lines: [
          'Trang có chính sách nội dung chỉ cho tải từ chính máy chủ của nó; không có đo đếm, tài khoản, hay kết nối ra ngoài.',
          'Chương trình xin quyền đọc và ghi sổ tính đang mở; ghi chỉ khi người dùng bấm, và hoàn tác được.',
          'Sửa dist/support.html thành địa chỉ hỗ trợ của cơ quan.',
        ],
      },
      {
        title: 'Cập nhật và gỡ',
        lines: [
          'Cập nhật: dựng lại, chép đè dist/. Người dùng đóng rồi mở lại ngăn.',
          'Gỡ: bỏ khỏi Integrated apps hoặc danh mục; sổ tính giữ nguyên, trừ một thiết đặt nhỏ ghi lần lập gần nhất.',
        ],
      },
    ],
  },
  back: 'Về hướng dẫn',
};
