import type { TourWords } from '../types/tour';

export const vi: TourWords = {
  help: 'Trợ giúp',
  guide: 'Hướng dẫn',
  tour: 'Xem thử hai phút trên sổ ví dụ',
  admin: 'Dành cho quản trị viên',
  label: 'Xem thử',
  step: (step, all) => `Bước ${step}/${all}`,
  next: 'Tiếp',
  back: 'Lùi',
  leave: 'Thôi',
  done: 'Xong',
  steps: [
    {
      place: 'check',
      title: 'Kết quả nằm trong một câu',
      text: 'Sổ ví dụ là ba phụ lục của Gia Lai. Câu trên cùng cho biết số chỗ sai, số chênh lệch do làm tròn và số chỗ khớp.',
    },
    {
      place: 'check',
      title: 'Mỗi thẻ là một chỗ cần xem',
      text: 'Bấm vào ô nêu trong thẻ: trang tính chạy đến ô đó. Ở đây hai phụ lục ghi hai số khác nhau cho cùng một huyện, còn tổng thì bằng nhau.',
    },
    {
      place: 'check',
      title: 'Làm tròn không phải là sai',
      text: 'Nhóm gấp lại ở dưới là những chỗ chênh mà làm tròn giải thích được. Mở ra xem nếu muốn; không phải sửa.',
    },
    {
      place: 'fill',
      title: 'Lập phụ lục',
      text: 'Có biểu của các đơn vị thì lập phụ lục ở đây; chưa có thì lấy biểu trống để gửi. Số, ngày kế hoạch, người ký, nơi nhận ghi một lần.',
    },
    {
      place: 'stars',
      title: 'Sao và chỉ tiêu',
      text: 'Hạng sao lũy kế và còn hiệu lực tính đến một ngày, sản phẩm sắp hết hạn, chỉ tiêu đạt hay chưa.',
    },
    {
      place: 'funding',
      title: 'Kinh phí',
      text: 'Ngân sách và vốn khác theo năm, theo đơn vị. Chọn tệp bên kia để đối chiếu và lấy đoạn văn, bảng ghi biên bản.',
    },
    {
      place: 'check',
      title: 'Đến lượt tệp của anh/chị',
      text: 'Kéo thả các tệp của một kế hoạch vào trang, hoặc bấm Chọn tệp. Tệp không rời khỏi máy.',
    },
  ],
};
