import { toPlain } from '../../../src/engine/decimal';
import { parseTargets } from '../../../src/engine/targets/parse-target';

/** indicator, comparator, planned values, measure, then stars, group, communes, registered, period where said. */
function read(sentence: string): string[] {
  const row = {
    planned: undefined,
    measure: undefined,
    year: undefined,
    fromYear: undefined,
    until: undefined,
  };
  return parseTargets({ indicator: sentence, ...row }).map((target) =>
    [
      target.indicator,
      target.comparator,
      target.planned.map(toPlain).join('-'),
      target.measure,
      ...(target.stars ? [`${target.stars.join('')}★`] : []),
      ...(target.group === undefined ? [] : [`group ${target.group}`]),
      ...(target.perCommune === undefined ? [] : [`each commune ${target.perCommune}`]),
      ...(target.registered ? ['registered'] : []),
      ...(target.period ? [`${target.period.mode} ${target.period.from ?? ''}-${target.period.to}`] : []),
    ].join(' | '),
  );
}

/** Sentences of provinces' and districts' plans, and others in their manner, with the reading of a careful reader. */
const SENTENCES: readonly (readonly [sentence: string, readings: readonly string[]])[] = [
  [
    'Phấn đấu có 02 sản phẩm tiềm năng 5 sao đề nghị Trung ương đánh giá, phân hạng',
    ['potential-five-star-products | number | 2 | sản phẩm | 5★'],
  ],
  [
    'Có ít nhất 03 sản phẩm có tiềm năng đạt 5 sao',
    ['potential-five-star-products | at-least | 3 | sản phẩm | 5★'],
  ],
  [
    '10% sản phẩm tiềm năng 5 sao tham gia đánh giá cấp quốc gia',
    ['potential-five-star-share | number | 10 | % | 5★ | registered'],
  ],
  ['Phấn đấu có 05 sản phẩm xuất khẩu ra thị trường nước ngoài', ['other | number | 5 | sản phẩm']],
  ['Có từ 15 - 20 sản phẩm OCOP của tỉnh xuất khẩu', ['other | range | 15-20 | sản phẩm']],
  ['Hỗ trợ tối đa 50 triệu đồng/sản phẩm đạt 3 sao', ['other | at-most | 50 | triệu đồng/sản phẩm']],
  ['Mức hỗ trợ không quá 30 triệu đồng cho mỗi sản phẩm', ['other | at-most | 30 | triệu đồng/sản phẩm']],
  ['Mỗi huyện ít nhất 02 sản phẩm OCOP mới', ['other | at-least | 2 | sản phẩm/huyện']],
  [
    'Mỗi huyện, thị xã, thành phố có ít nhất 01 sản phẩm được công nhận đạt 4 sao',
    ['other | at-least | 1 | sản phẩm/huyện'],
  ],
  [
    'Mỗi huyện, thị xã xây dựng ít nhất một trung tâm thiết kế sáng tạo, giới thiệu và bán sản phẩm OCOP',
    ['other | at-least | 1 | trung tâm/huyện'],
  ],
  [
    'Mỗi xã, thị trấn có ít nhất một sản phẩm OCOP đạt từ 3 sao trở lên',
    ['commune-share | at-least | 100 | % | each commune 1'],
  ],
  [
    'Mỗi xã có ít nhất 01 sản phẩm tham gia đánh giá, phân hạng',
    ['commune-share | at-least | 100 | % | each commune 1 | registered'],
  ],
  [
    'Mỗi xã, phường, thị trấn phát triển từ 01 - 02 sản phẩm',
    ['commune-share | at-least | 100 | % | each commune 1'],
  ],
  ['100% sản phẩm OCOP hết hạn được đánh giá lại', ['other-share | number | 100 | %']],
  ['Đánh giá, công nhận lại 80% sản phẩm OCOP đã hết thời hạn công nhận', ['other-share | number | 80 | %']],
  ['Nâng hạng sao cho ít nhất 20% sản phẩm OCOP đã được công nhận', ['upgrade-share | at-least | 20 | %']],
  [
    'Duy trì, củng cố và nâng cấp ít nhất 50% sản phẩm OCOP đã được đánh giá và phân hạng',
    ['upgrade-share | at-least | 50 | %'],
  ],
  ['Hợp Hội đồng đánh giá, phân hạng sản phẩm OCOP được chia làm 03 đợt', ['other | number | 3 | đợt']],
  ['Tham gia trưng bày sản phẩm tại hội nghị, hội thảo dự kiến 02 đợt/năm', ['other | number | 2 | đợt/năm']],
  [
    'Tổ chức tập huấn, bồi dưỡng kiến thức chuyên môn cho 100% cán bộ cấp tỉnh, huyện, xã và đại diện lãnh đạo quản lý, người lao động của doanh nghiệp, Hợp tác xã, tổ hợp tác',
    ['other-share | number | 100 | %'],
  ],
  ['Tập huấn cho 100% chủ thể OCOP và cán bộ quản lý các cấp', ['other-share | number | 100 | %']],
  ['100% chủ thể được bồi dưỡng, tập huấn về Chương trình OCOP', ['other-share | number | 100 | %']],
  [
    '100% doanh nghiệp, hợp tác xã tham gia Chương trình được củng cố, kiện toàn',
    ['other-share | number | 100 | %'],
  ],
  [
    'Khảo sát, triển khai ít nhất 01 mô hình về bảo tồn và phát huy vai trò làng nghề, làng nghề truyền thống gắn với phát triển sản phẩm OCOP',
    ['other | at-least | 1 | mô hình'],
  ],
  ['Xây dựng 03 điểm giới thiệu và bán sản phẩm OCOP', ['sales-points | number | 3 | điểm giới thiệu']],
  ['Hỗ trợ xây dựng mới 02 cửa hàng OCOP tại các khu du lịch', ['sales-points | number | 2 | cửa hàng']],
  ['có 4- 6 HTX nông nghiệp có sản phẩm được công nhận sản phẩm OCOP', ['cooperatives | range | 4-6 | HTX']],
  ['Có ít nhất 10 hợp tác xã có sản phẩm OCOP', ['cooperatives | at-least | 10 | hợp tác xã']],
  [
    'Đến năm 2025 có 03 sản phẩm 5 sao, 20 sản phẩm đạt 3 sao, trong đó có 01 sản phẩm về dịch vụ du lịch',
    [
      'five-star-products | number | 3 | sản phẩm | 5★ | by -2025',
      'three-star-products | number | 20 | sản phẩm | 3★ | by -2025',
      'tourism-products | number | 1 | sản phẩm | group VI | by -2025',
    ],
  ],
  [
    'Nhóm thực phẩm: 216 sản phẩm; nhóm đồ uống: 11 sản phẩm',
    [
      'recognised-products | number | 216 | sản phẩm | group I',
      'recognised-products | number | 11 | sản phẩm | group II',
    ],
  ],
  [
    'Năm 2024 phát triển 12 sản phẩm nhóm đồ uống',
    ['recognised-products | number | 12 | sản phẩm | group II | in 2024-2024'],
  ],
  [
    'Năm 2023 công nhận 10 sản phẩm, năm 2024 công nhận 15 sản phẩm thuộc nhóm thực phẩm',
    [
      'recognised-products | number | 10 | sản phẩm | in 2023-2023',
      'recognised-products | number | 15 | sản phẩm | group I | in 2024-2024',
    ],
  ],
  [
    'Phát triển ít nhất 05 sản phẩm thuộc nhóm dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch',
    ['tourism-products | at-least | 5 | sản phẩm | group VI'],
  ],
  [
    '69 sản phẩm của 47 chủ thể trên địa bàn 45 xã được công nhận',
    [
      'recognised-products | number | 69 | sản phẩm',
      'producers | number | 47 | chủ thể',
      'other | number | 45 | xã',
    ],
  ],
  [
    'Tổ chức 05 lớp tập huấn cho 250 học viên',
    ['other | number | 5 | lớp', 'other | number | 250 | học viên'],
  ],
  [
    'Tổ chức 02 lớp tập huấn, mỗi lớp 50 người',
    ['other | number | 2 | lớp', 'other | number | 50 | người/lớp'],
  ],
  [
    'Có thêm 2.000 sản phẩm OCOP được chứng nhận đạt từ 3 sao trở lên',
    ['new-products | number | 2000 | sản phẩm | 345★'],
  ],
  [
    'Công nhận mới 25 sản phẩm, công nhận lại 10 sản phẩm, nâng hạng 05 sản phẩm',
    [
      'new-products | number | 25 | sản phẩm',
      'renewed-products | number | 10 | sản phẩm',
      'upgraded-products | number | 5 | sản phẩm',
    ],
  ],
  ['Phấn đấu công nhận mới và công nhận lại 64 sản phẩm', ['recognised-products | number | 64 | sản phẩm']],
  ['Duy trì 170 sản phẩm OCOP còn hiệu lực', ['valid-products | number | 170 | sản phẩm']],
  [
    'Lũy kế đến hết năm 2025 toàn tỉnh có 450 sản phẩm OCOP',
    ['cumulative-products | number | 450 | sản phẩm | by -2025'],
  ],
  [
    'Đến hết năm 2025, toàn tỉnh có ít nhất 280 sản phẩm OCOP đạt tiêu chuẩn từ 3 sao trở lên',
    ['cumulative-products | at-least | 280 | sản phẩm | 345★ | by -2025'],
  ],
  ['có ít nhất 100 sản phẩm đạt 4 sao', ['four-star-products | at-least | 100 | sản phẩm | 4★']],
  [
    'Phấn đấu đến năm 2030 có tối thiểu 10 sản phẩm đạt tiêu chuẩn 5 sao cấp quốc gia',
    ['five-star-products | at-least | 10 | sản phẩm | 5★ | by -2030'],
  ],
  ['Có khoảng 400-500 sản phẩm OCOP đạt 5 sao', ['five-star-products | range | 400-500 | sản phẩm | 5★']],
  [
    'Đến năm 2025 phấn đấu ít nhất 10.000 sản phẩm OCOP được công nhận đạt từ 3 sao trở lên',
    ['cumulative-products | at-least | 10000 | sản phẩm | 345★ | by -2025'],
  ],
  [
    'Phấn đấu đạt 10 nghìn sản phẩm OCOP vào năm 2025',
    ['recognised-products | number | 10000 | sản phẩm | in 2025-2025'],
  ],
  [
    'Tỷ lệ lao động qua bồi dưỡng, tập huấn được cấp chứng chỉ làm việc tại các chủ thể OCOP đạt tối thiểu 25%',
    ['trained-labour-share | at-least | 25 | %'],
  ],
  ['Tỷ lệ chủ thể OCOP là nữ đạt ít nhất 40%', ['women-share | at-least | 40 | %']],
  [
    'Phấn đấu có ít nhất 70% chủ thể OCOP là tổ hợp tác, hợp tác xã và doanh nghiệp',
    ['organised-share | at-least | 70 | %'],
  ],
  [
    'Có ít nhất 80% chủ thể OCOP là hợp tác xã, doanh nghiệp',
    ['cooperative-enterprise-share | at-least | 80 | %'],
  ],
  ['Tối thiểu 15% chủ thể là người dân tộc thiểu số', ['minority-share | at-least | 15 | %']],
  [
    'Có ít nhất 30% các chủ thể OCOP xây dựng hoặc tham gia liên kết chuỗi giá trị ổn định',
    ['value-chain-share | at-least | 30 | %'],
  ],
  ['Ít nhất 20% chủ thể OCOP áp dụng kinh tế tuần hoàn, OCOP xanh', ['green-share | at-least | 20 | %']],
  [
    'Phấn đấu có ít nhất 50% làng nghề truyền thống có sản phẩm OCOP',
    ['craft-village-share | at-least | 50 | %'],
  ],
  ['100% xã có sản phẩm OCOP', ['commune-share | number | 100 | %']],
  ['100% xã đạt chuẩn nông thôn mới nâng cao có sản phẩm OCOP', ['other-share | number | 100 | %']],
  ['Có ít nhất 50% số xã, phường có sản phẩm OCOP được công nhận', ['commune-share | at-least | 50 | %']],
  [
    '100% các sản phẩm OCOP được tham gia các sự kiện trưng bày, giới thiệu, quảng bá',
    ['other-share | number | 100 | %'],
  ],
  ['100% sản phẩm OCOP có tem truy xuất nguồn gốc', ['other-share | number | 100 | %']],
  ['80% sản phẩm OCOP được bán trên sàn thương mại điện tử', ['other-share | number | 80 | %']],
  ['Có 30 sản phẩm OCOP được đưa lên sàn thương mại điện tử', ['other | number | 30 | sản phẩm']],
  [
    'Ít nhất 60% chủ thể OCOP tham gia kênh bán hàng hiện đại (siêu thị, sàn thương mại điện tử)',
    ['modern-channel-share | at-least | 60 | %'],
  ],
  ['Doanh thu bình quân của chủ thể OCOP tăng từ 10 - 15%/năm', ['other-share | range | 10-15 | %']],
  ['Tỷ lệ chủ thể vi phạm an toàn thực phẩm dưới 1%', ['other-share | at-most | 1 | %']],
  ['Xây dựng 01 trung tâm OCOP cấp tỉnh', ['other | number | 1 | trung tâm']],
  ['Hỗ trợ 15 chủ thể hoàn thiện hồ sơ sản phẩm', ['other | number | 15 | chủ thể']],
  [
    'Phát triển mới khoảng 500 doanh nghiệp nhỏ và vừa, hợp tác xã tham gia Chương trình OCOP',
    ['other | number | 500 | doanh nghiệp'],
  ],
  ['Triển khai 08 - 10 mô hình làng văn hóa du lịch', ['other | range | 8-10 | mô hình']],
  [
    'Tổ chức 01 hội nghị sơ kết, 02 hội chợ và 03 phiên chợ OCOP',
    ['other | number | 1 | hội nghị', 'other | number | 2 | hội chợ', 'other | number | 3 | phiên chợ'],
  ],
  [
    'Xây dựng 10 phóng sự, 20 tin bài về sản phẩm OCOP',
    ['other | number | 10 | phóng sự', 'other | number | 20 | tin bài'],
  ],
  [
    'Đăng ký 25 sản phẩm tham gia đánh giá, phân hạng năm 2024',
    ['recognised-products | number | 25 | sản phẩm | registered | in 2024-2024'],
  ],
  [
    'Năm 2024 có 25 sản phẩm dự thi nâng hạng sao',
    ['upgraded-products | number | 25 | sản phẩm | registered | in 2024-2024'],
  ],
  [
    '58 sản phẩm dự thi nâng hạng sao tập trung chủ yếu vào nhóm thực phẩm',
    ['upgraded-products | number | 58 | sản phẩm | registered'],
  ],
  ['Nâng hạng 03 sản phẩm từ 3 sao lên 4 sao', ['upgraded-products | number | 3 | sản phẩm | 4★']],
  ['Nâng hạng 02 sản phẩm 4 sao lên 5 sao', ['upgraded-products | number | 2 | sản phẩm | 5★']],
  ['Phấn đấu có thêm từ 30 đến 35 sản phẩm được công nhận', ['new-products | range | 30-35 | sản phẩm']],
  ['Tăng thêm tối thiểu 12 sản phẩm so với năm 2023', ['new-products | at-least | 12 | sản phẩm']],
  ['Có không dưới 20 sản phẩm đạt 4 sao', ['four-star-products | at-least | 20 | sản phẩm | 4★']],
  ['Không quá 10% sản phẩm bị thu hồi giấy chứng nhận', ['other-share | at-most | 10 | %']],
  ['Đạt trên 95% chủ thể hài lòng', ['other-share | at-least | 95 | %']],
  ['Từ 03 sản phẩm đạt 5 sao trở lên', ['five-star-products | at-least | 3 | sản phẩm | 5★']],
  ['Có trên 30 sản phẩm được công nhận đạt 3 sao', ['three-star-products | at-least | 30 | sản phẩm | 3★']],
  [
    'Chuẩn hóa 18 sản phẩm thuộc 03 nhóm',
    ['recognised-products | number | 18 | sản phẩm', 'other | number | 3 | nhóm'],
  ],
  [
    'Đến năm 2026, công nhận 40 sản phẩm OCOP, trong đó 35 sản phẩm 3 sao và 05 sản phẩm 4 sao',
    [
      'recognised-products | number | 40 | sản phẩm | by -2026',
      'three-star-products | number | 35 | sản phẩm | 3★ | by -2026',
      'four-star-products | number | 5 | sản phẩm | 4★ | by -2026',
    ],
  ],
  [
    'Giai đoạn 2026 - 2030 công nhận 150 sản phẩm',
    ['recognised-products | number | 150 | sản phẩm | in 2026-2030'],
  ],
  [
    'Trong năm 2024, 2025 mỗi năm công nhận thêm 20 sản phẩm',
    ['other | number | 20 | sản phẩm/năm | in 2024-2025'],
  ],
  [
    'Giai đoạn 2021-2025 phát triển 50 sản phẩm, riêng năm 2024 là 12 sản phẩm',
    [
      'recognised-products | number | 50 | sản phẩm | in 2021-2025',
      'recognised-products | number | 12 | sản phẩm | in 2024-2024',
    ],
  ],
  [
    'Năm 2025: sản phẩm mới 30, nâng hạng 15',
    [
      'new-products | number | 30 | sản phẩm | in 2025-2025',
      'upgraded-products | number | 15 | sản phẩm | in 2025-2025',
    ],
  ],
  ['Số sản phẩm mới: 30 sản phẩm', ['new-products | number | 30 | sản phẩm']],
  ['Số lượng sản phẩm OCOP được công nhận: 30', ['recognised-products | number | 30 | sản phẩm']],
  ['Số chủ thể có sản phẩm OCOP: 45 chủ thể', ['producers | number | 45 | chủ thể']],
  ['Số làng nghề có sản phẩm OCOP: 03', ['craft-villages | number | 3 | làng nghề']],
  ['Phấn đấu 02 làng nghề có sản phẩm OCOP', ['craft-villages | number | 2 | làng nghề']],
  ['Có 12 xã có sản phẩm OCOP đạt 3 sao trở lên', ['communes | number | 12 | xã']],
  [
    'Thực hiện theo Quyết định số 148/QĐ-TTg ngày 24/02/2023, phấn đấu có 15 sản phẩm mới',
    ['new-products | number | 15 | sản phẩm'],
  ],
  ['Theo Điều 6 Nghị quyết số 03/2021/NQ-HĐND, hỗ trợ 20 sản phẩm', ['other | number | 20 | sản phẩm']],
  [
    'Căn cứ khoản 2 Điều 1, Phụ lục 05, phát triển 10 sản phẩm mới',
    ['new-products | number | 10 | sản phẩm'],
  ],
  ['Liên hệ số điện thoại 0269.3824414', []],
  ['Áp dụng công nghệ 4.0, ISO 22000:2018 cho 05 cơ sở', ['producers | number | 5 | cơ sở']],
  ['Mỗi xã một sản phẩm', []],
  ['Tham gia Chương trình mỗi xã một sản phẩm có 30 sản phẩm mới', ['new-products | number | 30 | sản phẩm']],
  ['Phấn đấu 100% hồ sơ được số hóa', ['other-share | number | 100 | %']],
  ['Thu nhập bình quân của lao động đạt 7 - 8 triệu đồng/tháng', ['other | range | 7-8 | triệu đồng/tháng']],
  ['Tổng doanh thu sản phẩm OCOP đạt 120 tỷ đồng', ['other | number | 120 | tỷ đồng']],
  ['Huy động 12,5 tỷ đồng để thực hiện Chương trình', ['other | number | 12.5 | tỷ đồng']],
  [
    'Phấn đấu có hai sản phẩm đạt 5 sao, ba sản phẩm đạt 4 sao',
    ['five-star-products | number | 2 | sản phẩm | 5★', 'four-star-products | number | 3 | sản phẩm | 4★'],
  ],
  [
    'Có ít nhất một sản phẩm du lịch cộng đồng đạt 4 sao',
    ['tourism-products | at-least | 1 | sản phẩm | 4★ | group VI'],
  ],
  ['Phát triển 02 sản phẩm du lịch nông thôn', ['tourism-products | number | 2 | sản phẩm | group VI']],
  ['Công nhận 25 sản phẩm 3 sao, 4 sao cấp tỉnh', ['recognised-products | number | 25 | sản phẩm | 34★']],
  ['Trên 90% sản phẩm OCOP được công nhận duy trì hạng sao', ['other-share | at-least | 90 | %']],
  [
    'Tiêu chuẩn hóa ít nhất 50% số sản phẩm hiện có, tương ứng khoảng 2.400 sản phẩm',
    ['other-share | at-least | 50 | %', 'recognised-products | number | 2400 | sản phẩm'],
  ],
  [
    'Có ít nhất 246 sản phẩm OCOP được công nhận, đưa tổng số lên 395 sản phẩm',
    ['new-products | at-least | 246 | sản phẩm', 'cumulative-products | number | 395 | sản phẩm'],
  ],
  ['Nâng tổng số sản phẩm OCOP của huyện lên 62 sản phẩm', ['cumulative-products | number | 62 | sản phẩm']],
  [
    'Phấn đấu 30% chủ thể là doanh nghiệp nhỏ và vừa, 40% là hợp tác xã',
    ['small-enterprise-share | number | 30 | %', 'cooperative-share | number | 40 | %'],
  ],
  [
    'Chủ thể là hợp tác xã chiếm 40%, doanh nghiệp chiếm 30%',
    ['cooperative-share | number | 40 | %', 'enterprise-share | number | 30 | %'],
  ],
  ['Xây dựng 02 chuỗi liên kết sản xuất và tiêu thụ sản phẩm OCOP', ['other | number | 2 | chuỗi']],
  ['Cấp mã số vùng trồng cho 05 vùng nguyên liệu', ['other | number | 5 | vùng']],
  [
    'Phấn đấu hết năm 2027 có thêm 35 sản phẩm đạt 3 sao trở lên',
    ['new-products | number | 35 | sản phẩm | 345★ | by -2027'],
  ],
  ['Mỗi năm công nhận mới từ 12 - 15 sản phẩm', ['other | range | 12-15 | sản phẩm/năm']],
  ['Có 04 sản phẩm 4 sao đề nghị nâng lên 5 sao', ['upgraded-products | number | 4 | sản phẩm | 5★']],
  ['Duy trì 100% sản phẩm đã được công nhận còn hiệu lực', ['other-share | number | 100 | %']],
  ['Ít nhất 35% chủ thể OCOP do phụ nữ làm chủ', ['women-share | at-least | 35 | %']],
  ['Tối thiểu 20% chủ thể là người dân tộc thiểu số', ['minority-share | at-least | 20 | %']],
  [
    'Hỗ trợ xây dựng 06 điểm giới thiệu và bán sản phẩm OCOP',
    ['sales-points | number | 6 | điểm giới thiệu'],
  ],
  ['Có ít nhất 01 trung tâm OCOP cấp vùng', ['other | at-least | 1 | trung tâm']],
  ['Phấn đấu 45 xã có sản phẩm OCOP', ['communes | number | 45 | xã']],
  ['Trên 90% xã, phường có ít nhất 01 sản phẩm OCOP', ['commune-share | at-least | 90 | % | each commune 1']],
  [
    'Tổ chức 08 lớp tập huấn, mỗi lớp 45 người',
    ['other | number | 8 | lớp', 'other | number | 45 | người/lớp'],
  ],
  [
    'Phát triển mới 22 sản phẩm thuộc nhóm thực phẩm, 05 sản phẩm thuộc nhóm dược liệu',
    ['new-products | number | 22 | sản phẩm | group I', 'new-products | number | 5 | sản phẩm | group III'],
  ],
  [
    'Đến năm 2028, toàn tỉnh có trên 600 sản phẩm OCOP còn hiệu lực',
    ['valid-products | at-least | 600 | sản phẩm | by -2028'],
  ],
  [
    'Nâng hạng 12 sản phẩm từ 3 sao lên 4 sao trong năm 2026',
    ['upgraded-products | number | 12 | sản phẩm | 4★ | in 2026-2026'],
  ],
  [
    'Đánh giá lại 48 sản phẩm hết hạn trong năm 2026',
    ['renewed-products | number | 48 | sản phẩm | in 2026-2026'],
  ],
  ['Phấn đấu 50% sản phẩm OCOP có mặt trên sàn thương mại điện tử', ['other-share | number | 50 | %']],
  ['Có 70% chủ thể tham gia các kênh bán hàng hiện đại', ['modern-channel-share | number | 70 | %']],
  ['Hỗ trợ không quá 40 triệu đồng/sản phẩm đạt 4 sao', ['other | at-most | 40 | triệu đồng/sản phẩm']],
  ['Mỗi xã, phường có ít nhất 02 sản phẩm OCOP', ['commune-share | at-least | 100 | % | each commune 2']],
  [
    'Giai đoạn 2026 - 2030 phát triển mới 180 sản phẩm, trong đó 150 sản phẩm 3 sao, 28 sản phẩm 4 sao, 02 sản phẩm 5 sao',
    [
      'new-products | number | 180 | sản phẩm | in 2026-2030',
      'three-star-products | number | 150 | sản phẩm | 3★ | in 2026-2030',
      'four-star-products | number | 28 | sản phẩm | 4★ | in 2026-2030',
      'five-star-products | number | 2 | sản phẩm | 5★ | in 2026-2030',
    ],
  ],
  [
    'Thành lập mới 05 HTX và củng cố 10 HTX tham gia OCOP',
    ['cooperatives | number | 5 | HTX', 'cooperatives | number | 10 | HTX'],
  ],
  ['Có ít nhất 03 làng nghề truyền thống có sản phẩm OCOP', ['craft-villages | at-least | 3 | làng nghề']],
  ['Ít nhất 40% làng nghề truyền thống có sản phẩm OCOP', ['craft-village-share | at-least | 40 | %']],
  ['Tổ chức 02 đợt đánh giá, phân hạng cấp tỉnh trong năm', ['other | number | 2 | đợt']],
  ['Bố trí 5 tỷ đồng từ ngân sách tỉnh để hỗ trợ các chủ thể', ['other | number | 5 | tỷ đồng']],
  ['Trên 60% sản phẩm OCOP có truy xuất nguồn gốc', ['other-share | at-least | 60 | %']],
  ['100% cán bộ phụ trách OCOP cấp xã được tập huấn', ['other-share | number | 100 | %']],
  [
    'Ít nhất 25% lao động tại các chủ thể OCOP được đào tạo nghề',
    ['trained-labour-share | at-least | 25 | %'],
  ],
  [
    'Phấn đấu năm 2026 có 10 - 12 sản phẩm đạt 4 sao',
    ['four-star-products | range | 10-12 | sản phẩm | 4★ | in 2026-2026'],
  ],
  [
    'Có tối thiểu 02 sản phẩm du lịch cộng đồng được công nhận',
    ['tourism-products | at-least | 2 | sản phẩm | group VI'],
  ],
  ['Có 15% chủ thể áp dụng sản xuất xanh, tuần hoàn', ['green-share | number | 15 | %']],
  [
    'Phát triển 20 sản phẩm OCOP mới và nâng hạng 06 sản phẩm',
    ['new-products | number | 20 | sản phẩm', 'upgraded-products | number | 6 | sản phẩm'],
  ],
  ['Xây dựng 04 chuỗi liên kết giá trị gắn với sản phẩm OCOP', ['other | number | 4 | chuỗi']],
  ['30% chủ thể OCOP xây dựng được chuỗi giá trị', ['value-chain-share | number | 30 | %']],
  [
    'Tham gia 05 hội chợ ngoài tỉnh, mỗi hội chợ 10 sản phẩm',
    ['other | number | 5 | hội chợ', 'other | number | 10 | sản phẩm/hội chợ'],
  ],
  [
    'Lũy kế đến năm 2030 có 520 sản phẩm, tăng 180 sản phẩm so với năm 2025',
    [
      'cumulative-products | number | 520 | sản phẩm | by -2030',
      'new-products | number | 180 | sản phẩm | by -2030',
    ],
  ],
  [
    'Hoàn thiện hồ sơ 25 sản phẩm đăng ký tham gia đánh giá đợt 1 năm 2026',
    ['recognised-products | number | 25 | sản phẩm | registered | in 2026-2026'],
  ],
  [
    'Phấn đấu ít nhất 01 sản phẩm OCOP đạt 5 sao cấp quốc gia',
    ['five-star-products | at-least | 1 | sản phẩm | 5★'],
  ],
  ['Đưa 30 sản phẩm OCOP vào hệ thống siêu thị', ['other | number | 30 | sản phẩm']],
  ['Có 65% chủ thể OCOP là HTX, doanh nghiệp nhỏ và vừa', ['cooperative-enterprise-share | number | 65 | %']],
  // Shares by kinds of producers are of just the kinds that are named.
  ['Ít nhất 60% chủ thể OCOP là hợp tác xã, tổ hợp tác', ['collective-share | at-least | 60 | %']],
  [
    'Phấn đấu có 50% chủ thể tham gia Chương trình là HTX, THT; 20% là doanh nghiệp',
    ['collective-share | number | 50 | %', 'enterprise-share | number | 20 | %'],
  ],
  ['Tỷ lệ chủ thể OCOP là tổ hợp tác, hợp tác xã đạt trên 55%', ['collective-share | at-least | 55 | %']],
  [
    'Tỷ lệ chủ thể là hợp tác xã, doanh nghiệp, tổ hợp tác chiếm từ 70% trở lên',
    ['organised-share | at-least | 70 | %'],
  ],
  [
    'Có ít nhất 65% số chủ thể là HTX/THT, 35% là doanh nghiệp và hộ kinh doanh',
    ['collective-share | at-least | 65 | %', 'other-share | at-least | 35 | %'],
  ],
  ['Tối thiểu 30% chủ thể OCOP là hộ sản xuất kinh doanh', ['household-share | at-least | 30 | %']],
  ['40% chủ thể là hợp tác xã, hộ kinh doanh', ['other-share | number | 40 | %']],
  [
    'Cơ cấu chủ thể OCOP: HTX 40%, doanh nghiệp 25%, tổ hợp tác 10%, hộ kinh doanh 25%',
    [
      'cooperative-share | number | 40 | %',
      'enterprise-share | number | 25 | %',
      'cooperative-group-share | number | 10 | %',
      'household-share | number | 25 | %',
    ],
  ],
  // Of each commune: their stars count; what some, new, mean or yearly products are is no share of all communes.
  [
    'Mỗi xã, phường có ít nhất 01 sản phẩm OCOP đạt 4 sao',
    ['commune-share | at-least | 100 | % | 4★ | each commune 1'],
  ],
  ['Ít nhất 60% xã có sản phẩm OCOP đạt 4 sao trở lên', ['commune-share | at-least | 60 | % | 45★']],
  [
    'Mỗi xã trên địa bàn huyện Yên Châu có tối thiểu 01 sản phẩm OCOP',
    ['commune-share | at-least | 100 | % | each commune 1'],
  ],
  ['Mỗi xã có 01 sản phẩm', ['commune-share | at-least | 100 | % | each commune 1']],
  ['Các xã Quỳnh Lâm, Tân Phong, Đại Sơn mỗi xã có 01 sản phẩm', ['other | number | 1 | sản phẩm/xã']],
  [
    'Mỗi xã đạt chuẩn nông thôn mới nâng cao có ít nhất 01 sản phẩm OCOP đạt 3 sao còn hạn',
    ['other | at-least | 1 | sản phẩm/xã'],
  ],
  ['90% xã miền núi có ít nhất 01 sản phẩm OCOP được công nhận', ['other-share | number | 90 | %']],
  ['Mỗi xã, thị trấn phát triển thêm ít nhất 01 sản phẩm mới', ['other | at-least | 1 | sản phẩm/xã']],
  ['Mỗi xã mỗi năm có ít nhất 01 sản phẩm OCOP', ['other | at-least | 1 | sản phẩm/xã']],
  ['Bình quân mỗi xã có 1,5 sản phẩm OCOP', ['other | number | 1.5 | sản phẩm/xã']],
  // Every year, from a star to the next, and money that is no đồng.
  ['Hằng năm có ít nhất 10 sản phẩm được nâng hạng sao', ['other | at-least | 10 | sản phẩm/năm']],
  ['Hàng năm, phát triển từ 10 - 15 sản phẩm mới', ['other | range | 10-15 | sản phẩm/năm']],
  [
    'Rà soát hằng năm, phấn đấu đến năm 2028 có 30 sản phẩm OCOP',
    ['cumulative-products | number | 30 | sản phẩm | by -2028'],
  ],
  [
    'Nâng hạng 05 sản phẩm từ 3 sao lên 4 sao và 01 sản phẩm từ 4 sao lên 5 sao',
    ['upgraded-products | number | 5 | sản phẩm | 4★', 'upgraded-products | number | 1 | sản phẩm | 5★'],
  ],
  [
    'Giá trị xuất khẩu đạt 1,5 triệu USD; doanh thu đạt 120 tỷ đồng',
    ['other | number | 1500000 | USD', 'other | number | 120 | tỷ đồng'],
  ],
  // Where a rise begins is no target; how much more there is to be is no share.
  [
    'Nâng tổng số sản phẩm OCOP toàn tỉnh từ 210 lên 260 sản phẩm',
    ['cumulative-products | number | 260 | sản phẩm'],
  ],
  ['Nâng số chủ thể OCOP từ 45 lên 60 chủ thể', ['producers | number | 60 | chủ thể']],
  [
    'Tăng số sản phẩm OCOP 4 sao từ 12 sản phẩm lên 20 sản phẩm vào năm 2027',
    ['four-star-products | number | 20 | sản phẩm | 4★ | in 2027-2027'],
  ],
  ['Nâng tỷ lệ chủ thể OCOP là hợp tác xã từ 30% lên 40%', ['cooperative-share | number | 40 | %']],
  ['Tỷ lệ chủ thể OCOP là nữ đạt 45% năm 2030', ['women-share | number | 45 | % | in 2030-2030']],
  ['Phấn đấu tăng thêm 5% số chủ thể là hợp tác xã so với năm 2025', ['other-share | number | 5 | %']],
  // Read rightly when they were first met.
  [
    'Đến cuối năm 2028 có 120 sản phẩm, đến năm 2030 có 150 sản phẩm OCOP',
    [
      'cumulative-products | number | 120 | sản phẩm | by -2028',
      'cumulative-products | number | 150 | sản phẩm | by -2030',
    ],
  ],
  ['Có 12/15 xã có sản phẩm OCOP', ['communes | number | 12 | xã']],
  ['Nâng tổng số sản phẩm OCOP của huyện lên 45 sản phẩm', ['cumulative-products | number | 45 | sản phẩm']],
  [
    'Duy trì 86 sản phẩm OCOP còn hiệu lực và phát triển thêm 14 sản phẩm mới',
    ['valid-products | number | 86 | sản phẩm', 'new-products | number | 14 | sản phẩm'],
  ],
];

test.each(SENTENCES)('%s', (sentence, readings) => expect(read(sentence)).toEqual(readings));
