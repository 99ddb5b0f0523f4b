/** `07 hồ sơ phải hoàn thiện, bổ sung`, of those of which others `đủ điều kiện`. */
export const SENT_BACK =
  /(?<!\p{L})(?:(?:phải|cần|đề nghị|yêu cầu)\s+(?:tiếp tục\s+)?(?:hoàn thiện|bổ sung|chỉnh sửa|hoàn chỉnh|làm lại)|bị (?:loại|trả)|trả (?:lại|về)|chuyển tiếp)(?!\p{L})/iu;
