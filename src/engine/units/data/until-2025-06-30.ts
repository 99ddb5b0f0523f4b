/** Provinces, districts and communes until 30 June 2025, and what each became, packed. Written by src/tools/build-units.ts; read by `edition-text.ts`. */
export const UNTIL_2025_06_30 = `
cHà Nội=1
 qBa Đình|pPhúc Xá=6;pTrúc Bạch=0;pVĩnh Phúc=1;pCống Vị=2.1;pLiễu Giai=1;pQuán Thánh=0;pNgọc Hà=0.1;pĐiện Biên=0.3.f.h;pĐội Cấn=0.1;pNgọc Khánh=2.g.1;pKim Mã=0.2.1;pGiảng Võ=2;pThành Công=2.f
 qHoàn Kiếm|pPhúc Tân=6;pĐồng Xuân=0.3;pHàng Mã=3;pHàng Buồm=3;pHàng Đào=3;pHàng Bồ=3;pCửa Đông=0.3;pLý Thái Tổ=3;pHàng Bạc=3;pHàng Gai=3;pChương Dương=6;pHàng Trống=4.3;pCửa Nam=0.4.3.h;pHàng Bông=4.3;pTràng Tiền=4.3;pTrần Hưng Đạo=4;pPhan Chu Trinh=4;pHàng Bài=4
 qTây Hồ|pPhú Thượng=6.5.7;pNhật Tân=6.7;pTứ Liên=6.7;pQuảng An=6.7;pXuân La=c.5.7.1e;pYên Phụ=6.7;pBưởi=7;pThụy Khuê=0.7
 qLong Biên|pThượng Thanh=8.9;pNgọc Thụy=8.6;pGiang Biên=a.9;pĐức Giang=8.9;pViệt Hưng=a.9;pGia Thụy=8.b.9;pNgọc Lâm=8;pPhúc Lợi=a.9;pBồ Đề=8.6.b;pLong Biên=8.b;pThạch Bàn=1a.b.a.19;pPhúc Đồng=8.b.a.9;pCự Khối=1a.b
 qCầu Giấy|pNghĩa Đô=c.1.7;pNghĩa Tân=c;pMai Dịch=c.1g.1b;pDịch Vọng=d.c;pDịch Vọng Hậu=d.c;pQuan Hoa=d.c;pYên Hòa=d.e;pTrung Hòa=1j.w.e
 qĐống Đa|pCát Linh=2.f;pVăn Miếu Quốc Tử Giám=f.h;pLáng Thượng=g;pÔ Chợ Dừa=j.f;pVăn Chương=h;pHàng Bột=f.h;pLáng Hạ=j.2.g;pKhâm Thiên=h;pThổ Quan=h;pNam Đồng=i.j.h;pQuang Trung=j.i;pTrung Liệt=i.j.f;pPhương Liên Trung Tự=i.h;pKim Liên=i;pPhương Mai=i.m;pThịnh Quang=j;pKhương Thượng=i
 qHai Bà Trưng|pNguyễn Du=4.k.h;pBạch Đằng=k.6;pPhạm Đình Hổ=4.k;pLê Đại Hành=m.k.h;pĐồng Nhân=k;pPhố Huế=k;pThanh Lương=6.q.l;pThanh Nhàn=m.k;pBách Khoa=m;pĐồng Tâm=m.p;pVĩnh Tuy=n.l;pQuỳnh Mai=m;pBạch Mai=m;pMinh Khai=m.p;pTrương Định=m.p
 qHoàng Mai|pThanh Trì=q.n;pVĩnh Hưng=r.p.n.l;pĐịnh Công=o.u;pMai Động=l.p;pTương Mai=r.p;pĐại Kim=o.s.v.1l;pTân Mai=r.p;pHoàng Văn Thụ=r.p;pGiáp Bát=o.r.p;pLĩnh Nam=r.q.n;pThịnh Liệt=o.r.u.t;pTrần Phú=r.q.t;pHoàng Liệt=o.r.t.s;pYên Sở=r.q.1k.t
 qThanh Xuân|pNhân Chính=1j.w.e;pThượng Đình=v.w;pKhương Trung=v.u;pKhương Mai=u;pThanh Xuân Trung=v.w;pPhương Liệt=u.p;pKhương Đình=v.u;pThanh Xuân Bắc=1l.w;pHạ Đình=v.1l
 hSóc Sơn|tSóc Sơn=x;xBắc Sơn=z;xMinh Trí=y;xHồng Kỳ=z;xNam Sơn=z;xTrung Giã=z;xTân Hưng=10;xMinh Phú=y;xPhù Linh=x;xBắc Phú=10;xTân Minh=x;xQuang Tiến=11.x;xHiền Ninh=11;xTân Dân=y;xTiên Dược=x;xViệt Long=10;xXuân Giang=10;xMai Đình=11.x;xĐức Hòa=10;xThanh Xuân=11;xĐông Xuân=x;xKim Lũ=10;xPhú Cường=11;xPhú Minh=11.x;xPhù Lỗ=x;xXuân Thu=10
 hĐông Anh|tĐông Anh=12.14.13;xXuân Nộn=14.13;xThụy Lâm=14;xBắc Hồng=13;xNguyên Khê=13.14;xNam Hồng=13;xTiên Dương=12.13;xVân Hà=14;xUy Nỗ=12.14;xVân Nội=13;xLiên Hà=12.14;xViệt Hùng=12.14;xKim Nỗ=16.15;xKim Chung=15.16;xDục Tú=12.14;xĐại Mạch=1t.15;xVĩnh Ngọc=12.16.13;xCổ Loa=12;xHải Bối=15.16;xXuân Canh=12.16;xVõng La=15;xTàm Xá=12.16;xMai Lâm=12;xĐông Hội=12
 hGia Lâm|tYên Viên=17;xYên Thường=17;xYên Viên=17;xNinh Hiệp=17;xThiên Đức=17;xPhù Đổng=17;xLệ Chi=18;xCổ Bi=19.17.a;xĐặng Xá=18.17;xPhú Sơn=19.18;tTrâu Quỳ=19.1a;xDương Quang=18;xDương Xá=19;xĐa Tốn=1a.19;xKiêu Kỵ=19;xBát Tràng=1a.19.b;xKim Đức=1a
 qNam Từ Liêm|pCầu Diễn=1b;pXuân Phương=1h;pPhương Canh=1h;pMỹ Đình 1=d.1b;pMỹ Đình 2=d.1b;pTây Mỗ=1i.1h;pMễ Trì=1j.1b.e;pPhú Đô=1j.1b;pĐại Mỗ=1j.2j.1v.1i.1h;pTrung Văn=1j.w
 hThanh Trì|tVăn Điển=s.1m.1k;xTân Triều=o.1v.v.1l;xThanh Liệt=o.s.1l;xTả Thanh Oai=1m.1l;xHữu Hòa=1m.1x;xTam Hiệp=1m.s;xTứ Hiệp=1k.t;xYên Mỹ=1o.1k;xVĩnh Quỳnh=1m.1k;xNgũ Hiệp=1o.1k;xDuyên Hà=1o.1k;xNgọc Hồi=1n;xVạn Phúc=1o;xĐại áng=1n.32;xLiên Ninh=1o.1n;xĐông Mỹ=33.1o
 qBắc Từ Liêm|pThượng Cát=1c;pLiên Mạc=1c;pĐông Ngạc=1d.5;pĐức Thắng=1d;pThụy Phương=1d.1c;pTây Tựu=2e.1c.2f.1f;pXuân Đỉnh=1d.5.1e;pXuân Tảo=c.5.1e;pMinh Khai=1d.1f.1c.1h;pCổ Nhuế 1=c.1g.1e;pCổ Nhuế 2=1d.1c;pPhú Diễn=1g;pPhúc Diễn=1g.1h
 hMê Linh|tChi Đông=1q;xĐại Thịnh=1q.1s.1t;xKim Hoa=1q.1s;xThạch Đà=1s.1r;xTiến Thắng=1s;xTự Lập=1s;tQuang Minh=1q;xThanh Lâm=1q.1s;xTam Đồng=1s;xLiên Mạc=1r;xChu Phan=1r;xTiến Thịnh=2d.1r;xMê Linh=1q.1t;xVăn Khê=1s.1r.1t;xHoàng Kim=1r;xTiền Phong=1t.1q.15;xTráng Việt=1t
 qHà Đông|pQuang Trung=1v.1u;pMộ Lao=1j.1v;pVăn Quán=1v.1l;pVạn Phúc=1v;pLa Khê=2j.1v;pPhú La=2j.1u;pPhúc La=1v;pHà Cầu=1v.1u;pYên Nghĩa=2j.1w;pKiến Hưng=1u.1m.1x;pPhú Lãm=1x;pPhú Lương=1u.2z.1x;pDương Nội=2i.1j.2j.1i;pĐồng Mai=2s.1w;pBiên Giang=2s
 sSơn Tây|pNgô Quyền=1y;pPhú Thịnh=1y;pSơn Lộc=1y.1z;pXuân Khanh=1z;xĐường Lâm=1y;pViên Sơn=1y;xXuân Sơn=1z;pTrung Hưng=1y.1z;xThanh Mỹ=1y.1z;pTrung Sơn Trầm=1z;xKim Sơn=20;xSơn Đông=20;xCổ Đông=20.2q
 hBa Vì|tTây Đằng=23.21;xPhú Cường=22;xCổ Đô=22;xVạn Thắng=22;xPhong Vân=22;xPhú Đông=22;xPhú Hồng=22;xPhú Châu=24;xThái Hòa=24;xĐồng Thái=24;xPhú Sơn=24;xMinh Châu=23;xVật Lại=24;xChu Minh=23.21;xTòng Bạt=25;xCẩm Lĩnh=25.26;xSơn Đà=25;xĐông Quang=21;xTiên Phong=21;xThụy An=21.26;xCam Thượng=21;xThuần Mỹ=25;xTản Lĩnh=26;xBa Trại=26;xMinh Quang=27.25;xBa Vì=27;xVân Hòa=28;xYên Bài=28;xKhánh Thượng=27
 hPhúc Thọ|tPhúc Thọ=29;xVân Phúc=2a;xNam Hà=2a;xXuân Đình=2a;xSen Phương=2a;xVõng Xuyên=2a;xTích Lộc=29;xLong Thượng=29;xHát Môn=2b;xThanh Đa=2b;xTrạch Mỹ Lộc=29;xPhúc Hòa=29;xNgọc Tảo=2b;xPhụng Thượng=29;xTam Thuấn=2b;xTam Hiệp=2b;xHiệp Thuận=2b;xLiên Hiệp=2b
 hĐan Phượng|tPhùng=2c;xTrung Châu=2d.1r;xThọ An=2d.1r;xThọ Xuân=2d.1r;xHồng Hà=1t.2d.2e.1r;xLiên Hồng=1t.2e;xLiên Hà=1t.2e;xHạ Mỗ=2e;xLiên Trung=1t.2e;xPhương Đình=2d;xThượng Mỗ=2c;xTân Hội=2e;xTân Lập=2e.2f;xĐan Phượng=2c;xĐồng Tháp=2c;xSong Phượng=2c
 hHoài Đức|tTrạm Trôi=2f;xĐức Thượng=2f;xMinh Khai=2g;xDương Liễu=2g;xDi Trạch=2f;xĐức Giang=2f;xCát Quế=2g;xKim Chung=2f.1f;xYên Sở=2g;xSơn Đồng=2h;xVân Canh=2h.1h;xĐắc Sở=2g;xLại Yên=2h;xTiền Yên=2h;xSong Phương=2i.2h;xAn Khánh=2i.2h.1i;xAn Thượng=2i.2h;xVân Côn=2i.2h;xLa Phù=2i.2j;xĐông La=2i
 hQuốc Oai|xĐông Xuân=1p;tQuốc Oai=2k.2r;xSài Sơn=2k;xPhượng Sơn=2k.2r;xNgọc Liệp=2l.2r;xNgọc Mỹ=2l.2k;xThạch Thán=2k;xĐồng Quang=2m;xPhú Cát=2p.2n;xTuyết Nghĩa=2l;xLiệp Nghĩa=2l;xCộng Hòa=2m;xHưng Đạo=2m;xPhú Mãn=2n;xCấn Hữu=2l;xHòa Thạch=2n;xĐông Yên=2n
 hThạch Thất|xYên Trung=1p;xYên Bình=1p;xTiến Xuân=2q.1p;tLiên Quan=2o;xĐại Đồng=2o;xCẩm Yên=2o;xLại Thượng=2o;xPhú Kim=2o;xHương Ngải=2r;xLam Sơn=2r;xKim Quan=2o;xBình Yên=2p.2q;xThạch Hòa=2q.28.1p;xCần Kiệm=2p;xPhùng Xá=2r;xTân Xã=2p.2q;xThạch Xá=2r;xQuang Trung=2l.2r;xHạ Bằng=2p.2q;xĐồng Trúc=2p
 hChương Mỹ|tChúc Sơn=2s;tXuân Mai=2u;xPhụng Châu=2s;xTiên Phương=2s;xĐông Sơn=2t;xĐông Phương Yên=2t;xPhú Nghĩa=2t;xTrường Yên=2t;xNgọc Hòa=2s;xThủy Xuân Tiên=2u;xThanh Bình=2t;xTrung Hòa=2t;xĐại Yên=2s;xThụy Hương=2s;xTốt Động=2v;xLam Điền=2z.2v;xTân Tiến=2w.2u;xNam Phương Tiến=2u;xHợp Đồng=2v;xHoàng Văn Thụ=2w;xHoàng Diệu=2v;xHữu Văn=2w;xQuảng Bị=2v;xMỹ Lương=2w;xThượng Vực=2x;xHồng Phú=2x;xTrần Phú=2w;xVăn Võ=2x;xĐồng Lạc=2x;xHòa Phú=2x
 hThanh Oai|tKim Bài=2y;xCự Khê=2z.1x;xBích Hòa=2z;xMỹ Hưng=30;xCao Viên=2z;xBình Minh=2z;xTam Hưng=30;xThanh Cao=2z;xThanh Thùy=30;xThanh Mai=2y;xThanh Văn=30;xĐỗ Động=2y;xKim An=2y;xKim Thư=2x.2y;xPhương Trung=2y;xTân Ước=31;xDân Hòa=31;xLiên Châu=31;xCao Xuân Dương=31;xHồng Dương=31
 hThường Tín|tThường Tín=32;xNinh Sở=33.1o;xNhị Khê=32;xDuyên Thái=33.1o.1n;xKhánh Hà=1n.32;xHòa Bình=32;xVăn Bình=32;xHiền Giang=32;xHồng Vân=33;xVân Tảo=33;xLiên Phương=33;xVăn Phú=32;xTự Nhiên=35;xTiền Phong=32;xHà Hồi=33;xNguyễn Trãi=34;xQuất Động=34;xChương Dương=35;xTân Minh=34;xLê Lợi=35;xThắng Lợi=35;xDũng Tiến=34;xNghiêm Xuyên=34;xTô Hiệu=35.36;xVăn Tự=36;xVạn Nhất=35.36;xMinh Cường=36
 hPhú Xuyên|tPhú Minh=36;tPhú Xuyên=36;xHồng Minh=37;xPhượng Dực=37;xNam Tiến=36;xVăn Hoàng=37;xPhú Túc=37;xHồng Thái=36;xHoàng Long=37;xNam Phong=36;xTân Dân=38;xQuang Hà=36;xChuyên Mỹ=38;xKhai Thái=39;xPhúc Tiến=39;xVân Từ=38;xTri Thủy=39;xĐại Xuyên=39;xPhú Yên=38;xBạch Hạ=39;xQuang Lãng=39;xChâu Can=38;xMinh Tân=39
 hỨng Hòa|tVân Đình=3a;xHoa Viên=3b;xQuảng Phú Cầu=3b;xTrường Thịnh=3b;xLiên Bạt=3b;xCao Sơn Tiến=3a;xPhương Tú=3a;xTrung Tú=3c;xĐồng Tân=3c;xTảo Dương Văn=3a;xThái Hòa=3d;xMinh Đức=3c;xTrầm Lộng=3c;xKim Đường=3c;xHòa Phú=3d;xĐại Hùng=3c;xĐông Lỗ=3c;xPhù Lưu=3d;xĐại Cường=3c;xBình Lưu Quang=3d
 hMỹ Đức|tĐại Nghĩa=3e;xĐồng Tâm=3f.2w;xThượng Lâm=3f;xTuy Lai=3f;xPhúc Lâm=3f;xMỹ Xuyên=3f;xAn Mỹ=3g;xHồng Sơn=3g;xLê Thanh=3g;xXuy Xá=3g;xPhùng Xá=3g;xPhù Lưu Tế=3e;xĐại Hưng=3e;xVạn Tín=3h;xHương Sơn=3h;xHùng Tiến=3h;xAn Tiến=3h;xHợp Tiến=3g;xHợp Thanh=3e;xAn Phú=3e
THà Giang=8
 cHà Giang|pQuang Trung=1.0;pTrần Phú=0;pNgọc Hà=0;pNguyễn Trãi=1;pMinh Khai=0;xNgọc Đường=2;xPhương Độ=1;xPhương Thiện=1
 hĐồng Văn|tPhố Bảng=7;xLũng Cú=4;xMá Lé=4;tĐồng Văn=5;xLũng Táo=4;xPhố Là=7;xThài Phìn Tủng=5;xSủng Là=6;xSà Phìn=6;xTả Phìn=5;xTả Lủng=5;xPhố Cáo=7;xSính Lủng=6;xSảng Tủng=6;xLũng Thầu=7;xHố Quáng Phìn=8;xVần Chải=f;xLũng Phìn=8;xSủng Trái=8
 hMèo Vạc|tMèo Vạc=9;xThượng Phùng=a;xPải Lủng=5;xXín Cái=a;xPả Vi=9;xGiàng Chu Phìn=9;xSủng Trà=b;xSủng Máng=b;xSơn Vĩ=a;xTả Lủng=9;xCán Chu Phìn=c;xLũng Pù=c;xLũng Chinh=b;xTát Ngà=d;xNậm Ban=d;xKhâu Vai=c;xNiêm Tòng=e;xNiêm Sơn=e
 hYên Minh|tYên Minh=f;xThắng Mố=g;xPhú Lũng=h;xSủng Cháng=g;xBạch Đích=h;xNa Khê=h;xSủng Thài=g;xHữu Vinh=f;xLao Và Chải=f;xMậu Duệ=i;xĐông Minh=f;xMậu Long=i;xNgam La=i;xNgọc Long=j;xĐường Thượng=k;xLũng Hồ=k;xDu Tiến=l;xDu Già=l
 hQuản Bạ|tTam Sơn=m;xBát Đại Sơn=n;xNghĩa Thuận=o;xCán Tỷ=n;xCao Mã Pờ=p;xThanh Vân=o;xTùng Vài=p;xĐông Hà=q;xQuản Bạ=m;xLùng Tám=q;xQuyết Tiến=m;xTả Ván=p;xThái An=q
 hVị Xuyên|xKim Thạch=3;xPhú Linh=3;xKim Linh=3;tVị Xuyên=r;tNông trường Việt Lâm=r;xMinh Tân=s;xThuận Hòa=t;xTùng Bá=u;xThanh Thủy=v;xThanh Đức=w;xPhong Quang=0;xXín Chải=w;xPhương Tiến=v;xLao Chải=w;xCao Bồ=x;xĐạo Đức=r;xThượng Sơn=y;xLinh Hồ=10;xQuảng Ngần=z;xViệt Lâm=r.z;xNgọc Linh=10;xNgọc Minh=11;xBạch Ngọc=11;xTrung Thành=10
 hBắc Mê|xMinh Sơn=12;xGiáp Trung=13;xYên Định=15.2;tYên Phú=14;xMinh Ngọc=15;xYên Phong=14;xLạc Nông=14;xPhú Nam=17;xYên Cường=16;xThượng Tân=15;xĐường Âm=17;xĐường Hồng=17;xPhiêng Luông=16
 hHoàng Su Phì|tVinh Quang=18;xBản Máy=19;xThàng Tín=1a;xThèn Chu Phìn=1a;xPố Lồ=1a;xBản Phùng=19;xTúng Sán=1b;xChiến Phố=19;xĐản Ván=18;xTụ Nhân=18;xTân Tiến=1b;xNàng Đôn=1c;xPờ Ly Ngài=1c;xSán Sả Hồ=1c;xBản Luốc=18;xNgàm Đăng Vài=18;xBản Nhùng=1b;xTả Sử Choóng=1d;xNậm Dịch=1d;xHồ Thầu=1e;xNam Sơn=1e;xNậm Ty=1d;xThông Nguyên=1f;xNậm Khòa=1e
 hXín Mần|tCốc Pài=1g;xNàn Xỉn=1h;xBản Díu=1h;xChí Cà=1h;xXín Mần=1h;xThèn Phàng=1h;xTrung Thịnh=1i;xPà Vầy Sủ=1g;xCốc Rế=1i;xThu Tà=1i;xNàn Ma=1g;xTả Nhìu=1j;xBản Ngò=1g;xChế Là=1j;xNấm Dẩn=1j;xQuảng Nguyên=1k;xNà Chì=1l;xKhuôn Lùng=1l
 hBắc Quang|tViệt Quang=1m;tVĩnh Tuy=1n;xTân Lập=1p;xTân Thành=1p;xĐồng Tiến=1o;xĐồng Tâm=1o;xTân Quang=1p;xThượng Bình=1o;xHữu Sản=1r;xKim Ngọc=1q;xViệt Vinh=1m;xBằng Hành=1q;xQuang Minh=1m;xLiên Hiệp=1r;xVô Điếm=1q;xViệt Hồng=1s;xHùng An=1s;xĐức Xuân=1r;xTiên Kiều=1s;xVĩnh Hảo=1n;xVĩnh Phúc=1t;xĐồng Yên=1t;xĐông Thành=1n
 hQuang Bình|xXuân Minh=1f;xTiên Nguyên=1u;xTân Nam=1w;xBản Rịa=1v;xYên Thành=1v;tYên Bình=1w;xTân Trịnh=1x;xTân Bắc=1x;xBằng Lang=1y;xYên Hà=1y;xHương Sơn=20;xXuân Giang=1z;xNà Khương=1z;xTiên Yên=20;xVĩ Thượng=20
TCao Bằng=4
 cCao Bằng|pSông Hiến=0;pSông Bằng=1;pHợp Giang=0;pTân Giang=2;pNgọc Xuân=1;pĐề Thám=0;pHòa Chung=2;pDuyệt Trung=2;xVĩnh Quang=1;xHưng Đạo=0;xChu Trinh=2
 hBảo Lâm|tPác Miầu=3;xĐức Hạnh=9;xLý Bôn=4;xNam Cao=5;xNam Quang=5;xVĩnh Quang=4;xQuảng Lâm=6;xThạch Lâm=6;xVĩnh Phong=3;xMông Ân=3;xThái Học=7;xThái Sơn=7;xYên Thổ=7
 hBảo Lạc|tBảo Lạc=8;xCốc Pàng=9;xThượng Hà=a;xCô Ba=a;xBảo Toàn=8;xKhánh Xuân=b;xXuân Trường=c;xHồng Trị=8;xKim Cúc=d;xPhan Thanh=b;xHồng An=c;xHưng Đạo=d;xHưng Thịnh=d;xHuy Giáp=e;xĐình Phùng=e;xSơn Lập=f;xSơn Lộ=f
 hHà Quảng|tThông Nông=g;xCần Yên=h;xCần Nông=h;xLương Thông=h;xĐa Thông=g;xNgọc Động=i;xYên Sơn=i;xLương Can=g;xThanh Long=i;tXuân Hòa=j;xLũng Nặm=k;xTrường Hà=j;xCải Viên=l;xNội Thôn=l;xTổng Cọt=l;xSóc Hà=j;xThượng Thôn=k;xHồng Sỹ=m;xQuý Quân=j;xMã Ba=m;xNgọc Đào=m
 hTrùng Khánh|tTrà Lĩnh=n;xTri Phương=p;xQuang Hán=o;xXuân Nội=p;xQuang Trung=p;xQuang Vinh=o;xCao Chương=n;tTrùng Khánh=q;xNgọc Khê=r;xNgọc Côn=r;xPhong Nặm=r;xĐình Phong=r;xĐàm Thủy=s;xKhâm Thành=q;xChí Viễn=s;xLăng Hiếu=q;xPhong Châu=s;xTrung Phúc=t;xCao Thăng=t;xĐức Hồng=q;xĐoài Dương=t
 hHạ Lang|xMinh Long=u;xLý Quốc=u;xThắng Lợi=v;xĐồng Loan=u;xĐức Quang=v;xKim Loan=x;xQuang Long=v;xAn Lạc=x;tThanh Nhật=w;xVinh Quý=x;xThống Nhất=w;xCô Ngân=x;xThị Hoa=w
 hQuảng Hòa|xQuốc Toản=n;tQuảng Uyên=y;xPhi Hải=y;xQuảng Hưng=z;xĐộc Lập=z;xCai Bộ=z;xPhúc Sen=y;xChí Thảo=y;xTự Do=10;xHồng Quang=11;xNgọc Động=10;xHạnh Phúc=10;tTà Lùng=12;xBế Văn Đàn=11;xCách Linh=11;xĐại Sơn=12;xTiên Thành=1i;tHòa Thuận=12;xMỹ Hưng=12
 hHòa An|tNước Hai=13;xDân Chủ=14;xNam Tuấn=14;xĐại Tiến=13;xĐức Long=14;xNgũ Lão=15;xTrương Lương=1a;xHồng Việt=13;xHoàng Tung=0;xNguyễn Huệ=15;xQuang Trung=15;xBạch Đằng=16;xBình Dương=16;xLê Chung=2;xHồng Nam=1g
 hNguyên Bình|tNguyên Bình=17;tTĩnh Túc=18;xYên Lạc=19;xTriệu Nguyên=18;xCa Thành=19;xVũ Nông=18;xMinh Tâm=1a;xThể Dục=17;xMai Long=1b;xVũ Minh=17;xHoa Thám=1c;xPhan Thanh=1b;xQuang Thành=1d;xTam Kim=1c;xThành Công=1d;xThịnh Vượng=16;xHưng Đạo=1c
 hThạch An|tĐông Khê=1e;xCanh Tân=1f;xKim Đồng=1g;xMinh Khai=1h;xĐức Thông=1f;xThái Cường=1g;xVân Trình=1i;xThụy Hùng=1j;xQuang Trọng=1h;xTrọng Con=1e;xLê Lai=1i;xĐức Long=1j;xLê Lợi=1j;xĐức Xuân=1e
TBắc Kạn=19
 cBắc Kạn|pNguyễn Thị Minh Khai=0;pSông Cầu=1;pĐức Xuân=0;pPhùng Chí Kiên=1;pHuyền Tụng=0;xDương Quang=2;xNông Thượng=1;pXuất Hóa=1
 hPác Nặm|xBằng Thành=3;xNhạn Môn=3;xBộc Bố=3;xCông Bằng=4;xGiáo Hiệu=3;xXuân La=5;xAn Thắng=5;xCổ Linh=4;xNghiên Loan=5;xCao Tân=4
 hBa Bể|tChợ Rã=8;xBành Trạch=6;xPhúc Lộc=6;xHà Hiệu=6;xCao Thượng=7;xKhang Ninh=7;xNam Mẫu=7;xThượng Giáo=8;xĐịa Linh=8;xYến Dương=9;xChu Hương=9;xQuảng Khê=a;xMỹ Phương=9;xHoàng Trĩ=a;xĐồng Phúc=a
 hNgân Sơn|tNà Phặc=b;xThượng Ân=c;xBằng Vân=c;xCốc Đán=d;xTrung Hòa=b;xĐức Vân=d;tVân Tùng=d;xThượng Quan=e;xHiệp Lực=f;xThuần Mang=f
 hBạch Thông|tPhủ Thông=g;xVi Hương=g;xSỹ Bình=h;xVũ Muộn=h;xĐôn Phong=2;xLục Bình=g;xTân Tú=g;xNguyên Phúc=i;xCao Sơn=h;xQuân Hà=i;xCẩm Giàng=i;xMỹ Thanh=i;xDương Phong=j;xQuang Thuận=j
 hChợ Đồn|tBằng Lũng=k;xXuân Lạc=l;xNam Cường=l;xĐồng Lạc=l;xTân Lập=m;xBản Thi=n;xQuảng Bạch=m;xBằng Phúc=a;xYên Thịnh=n;xYên Thượng=n;xPhương Viên=k;xNgọc Phái=k;xĐồng Thắng=j;xLương Bằng=o;xBằng Lãng=k;xĐại Sảo=p;xNghĩa Tá=o;xYên Mỹ=p;xBình Trung=o;xYên Phong=p
 hChợ Mới|tĐồng Tâm=q;xTân Sơn=s;xThanh Vận=r;xMai Lạp=r;xHòa Mục=s;xThanh Mai=r;xCao Kỳ=s;xNông Hạ=t;xYên Cư=u;xThanh Thịnh=t;xYên Hân=u;xNhư Cố=q;xBình Văn=u;xQuảng Chu=q
 hNa Rì|xVăn Vũ=w;xVăn Lang=v;xLương Thượng=v;xKim Hỷ=v;xCường Lợi=w;tYến Lạc=x;xKim Lư=x;xSơn Thành=x;xVăn Minh=y;xCôn Minh=z;xCư Lễ=y;xTrần Phú=y;xQuang Phong=z;xDương Sơn=z;xXuân Dương=10;xĐổng Xá=10;xLiêm Thủy=10
TTuyên Quang=8
 cTuyên Quang|pPhan Thiết=22;pMinh Xuân=22;pTân Quang=22;xTràng Đà=21;pNông Tiến=21;pỶ La=22;pTân Hà=22;pHưng Thành=33;xKim Phú=22.32;xAn Khang=33;pMỹ Lâm=32;pAn Tường=33;xLưỡng Vượng=33;xThái Long=34;pĐội Cấn=34
 hLâm Bình|xPhúc Yên=28;xXuân Lập=28;xKhuôn Hà=29;tLăng Can=28;xThượng Lâm=29;xBình An=2b;xHồng Quang=2c;xThổ Bình=2b;xPhúc Sơn=2c;xMinh Quang=2c
 hNa Hang|tNa Hang=23;xSinh Long=25;xThượng Giáp=24;xThượng Nông=24;xCôn Lôn=25;xYên Hoa=26;xHồng Thái=27;xĐà Vị=27;xKhâu Tinh=26;xSơn Phú=27;xNăng Khả=23;xThanh Tương=23
 hChiêm Hóa|tVĩnh Lộc=2a;xTrung Hà=2d;xTân Mỹ=2e;xHà Lang=2g;xHùng Mỹ=2e;xYên Lập=2f;xTân An=2g;xBình Phú=2f;xXuân Quang=2a;xNgọc Hội=2a;xPhú Bình=2h;xHòa Phú=2l;xPhúc Thịnh=2a;xKiên Đài=2h;xTân Thịnh=2j;xTrung Hòa=2a;xKim Bình=2i;xHòa An=2j;xVinh Quang=2i;xTri Phú=2k;xNhân Lý=2j;xYên Nguyên=2l;xLinh Phú=2k;xBình Nhân=2i
 hHàm Yên|tTân Yên=2m;xYên Thuận=2n;xBạch Xa=2n;xMinh Khương=2n;xYên Lâm=2p;xMinh Dân=2o;xPhù Lưu=2o;xMinh Hương=2q;xYên Phú=2p;xTân Thành=2m;xBình Xa=2q;xThái Sơn=2r;xNhân Mục=2m;xThành Long=2r;xBằng Cốc=2m;xThái Hòa=2s;xĐức Ninh=2s;xHùng Đức=2t
 hYên Sơn|xQuý Quân=2u;xLực Hành=2u;xKiến Thiết=2v;xTrung Minh=2x;xChiêu Yên=2u;xTrung Trực=2w;xXuân Vân=2w;xPhúc Ninh=2w;xHùng Lợi=2x;xTrung Sơn=2y;xTân Tiến=2z;xTứ Quận=30;xĐạo Viện=2y;xTân Long=2z;tYên Sơn=30;xKim Quan=37;xLang Quán=30;xPhú Thịnh=31;xCông Đa=2y;xTrung Môn=22;xChân Sơn=30;xThái Bình=21.31;xTiến Bộ=31;xMỹ Bằng=32;xHoàng Khai=33;xNhữ Hán=35;xNhữ Khê=35;xĐội Bình=35
 hSơn Dương|tSơn Dương=36;xTrung Yên=37;xMinh Thanh=39;xTân Trào=37;xVĩnh Lợi=38;xThượng Ấm=38;xBình Yên=39;xLương Thiện=39;xTú Thịnh=36;xCấp Tiến=38;xHợp Thành=36;xPhúc Ứng=36;xĐông Thọ=3a;xKháng Nhật=3b;xHợp Hòa=3b;xQuyết Thắng=3a;xĐồng Quý=3a;xTân Thanh=3b;xVăn Phú=3c;xChi Thiết=3c;xĐông Lợi=3f;xThiện Kế=3e;xHồng Sơn=3c;xPhú Lương=3d;xNinh Lai=3e;xĐại Phú=3d;xSơn Nam=3e;xHào Phú=3f;xTam Đa=3d;xTrường Sinh=3f
TLào Cai=15
 cLào Cai|pDuyên Hải=0;pLào Cai=0;pCốc Lếu=0;pKim Tân=0;pBắc Lệnh=1;pPom Hán=1;pXuân Tăng=1;pBình Minh=1;xThống Nhất=q;xĐồng Tuyển=a;xVạn Hòa=0;pBắc Cường=1;pNam Cường=1;xCam Đường=1;xTả Phời=2;xHợp Thành=2;xCốc San=a
 hBát Xát|tBát Xát=3;xA Mú Sung=4;xNậm Chạc=4;xA Lù=6;xTrịnh Tường=5;xY Tý=6;xCốc Mỳ=5;xDền Sáng=7;xBản Vược=3;xSàng Ma Sáo=7;xBản Qua=3;xMường Vi=8;xDền Thàng=7;xBản Xèo=8;xMường Hum=9;xTrung Lèng Hồ=9;xQuang Kim=3;xPa Cheo=8;xNậm Pung=9;xPhìn Ngan=3;xTòng Sành=a
 hMường Khương|xPha Long=b;xTả Ngài Chồ=b;xTung Chung Phố=c;tMường Khương=c;xDìn Chin=b;xTả Gia Khâu=b;xNậm Chảy=c;xNấm Lư=c;xLùng Khấu Nhin=d;xThanh Bình=c;xCao Sơn=d;xLùng Vai=e;xBản Lầu=e;xLa Pan Tẩn=d;xTả Thàng=d;xBản Sen=e
 hSi Ma Cai|xNàn Sán=f;xThào Chư Phìn=g;xBản Mế=g;tSi Ma Cai=f;xSán Chải=f;xLùng Thẩn=j;xCán Cấu=f;xSín Chéng=g;xQuan Hồ Thẩn=f;xNàn Sín=g
 hBắc Hà|tBắc Hà=h;xLùng Cải=i;xLùng Phình=j;xTả Van Chư=j;xTả Củ Tỷ=i;xThải Giàng Phố=h;xHoàng Thu Phố=h;xBản Phố=h;xBản Liền=k;xNa Hối=h;xCốc Ly=l;xNậm Mòn=h;xNậm Đét=l;xNậm Khánh=k;xBảo Nhai=l;xNậm Lúc=m;xCốc Lầu=m;xBản Cái=m
 hBảo Thắng|tNông trường Phong Hải=n;tPhố Lu=o;tTằng Loỏng=p;xBản Phiệt=0;xBản Cầm=n;xThái Niên=o;xPhong Niên=r;xGia Phú=q;xXuân Quang=r;xSơn Hải=o;xXuân Giao=q;xTrì Quang=r;xSơn Hà=o;xPhú Nhuận=p
 hBảo Yên|tPhố Ràng=s;xTân Tiến=t;xNghĩa Đô=t;xVĩnh Yên=t;xĐiện Quan=v;xXuân Hòa=u;xTân Dương=u;xThượng Hà=v;xKim Sơn=w;xCam Cọn=w;xMinh Tân=v;xXuân Thượng=s;xViệt Tiến=x;xYên Sơn=s;xBảo Hà=w;xLương Sơn=s;xPhúc Khánh=x
 sSa Pa|pSa Pa=z;pSa Pả=z;pÔ Quý Hồ=z;xNgũ Chỉ Sơn=y;pPhan Si Păng=z;xTrung Chải=10;xTả Phìn=10;pHàm Rồng=z;xHoàng Liên=11;xThanh Bình=13;pCầu Mây=z;xMường Hoa=11;xTả Van=11;xMường Bo=12;xBản Hồ=13;xLiên Minh=12
 hVăn Bàn|tKhánh Yên=16;xVõ Lao=14;xSơn Thủy=16;xNậm Mả=14;xTân Thượng=w;xNậm Dạng=14;xNậm Chày=15;xTân An=w;xKhánh Yên Thượng=16;xNậm Xé=17;xDần Thàng=15;xChiềng Ken=18;xLàng Giàng=16;xHòa Mạc=16;xKhánh Yên Trung=19;xKhánh Yên Hạ=19;xDương Quỳ=1a;xNậm Tha=18;xMinh Lương=1b;xThẩm Dương=1a;xLiêm Phú=19;xNậm Xây=1b
TĐiện Biên=11
 cĐiện Biên Phủ|pNoong Bua=10;pHim Lam=0;pThanh Bình=0;pTân Thanh=0;pMường Thanh=0;pNam Thanh=10;pThanh Trường=0;xThanh Minh=0;xNà Tấu=x;xNà Nhạn=y;xMường Phăng=y;xPá Khoang=y
 sMường Lay|pSông Đà=1;pNa Lay=1;xLay Nưa=1
 hMường Nhé|xSín Thầu=2;xSen Thượng=2;xChung Chải=3;xLeng Su Sìn=2;xPá Mỳ=4;xMường Nhé=3;xNậm Vì=3;xNậm Kè=4;xMường Toong=5;xQuảng Lâm=6;xHuổi Lếch=5
 hMường Chà|tMường Chà=9;xSá Tổng=1;xMường Tùng=c;xHừa Ngài=d;xHuổi Mí=e;xPa Ham=d;xNậm Nèn=e;xHuổi Lèng=c;xSa Lông=9;xMa Thì Hồ=9;xNa Sang=9;xMường Mươn=g
 hTủa Chùa|tTủa Chùa=k;xHuổi Só=l;xSín Chải=m;xTả Sìn Thàng=m;xLao Xả Phình=m;xTả Phìn=n;xTủa Thàng=l;xTrung Thu=n;xSính Phình=n;xXá Nhè=o;xMường Đun=o;xMường Báng=k
 hTuần Giáo|tTuần Giáo=p;xPhình Sáng=o;xRạng Đông=r;xMùn Chung=s;xNà Tòng=k;xTa Ma=r;xMường Mùn=s;xPú Xi=s;xPú Nhung=r;xQuài Nưa=p;xMường Thín=t;xTỏa Tình=u;xNà Sáy=t;xMường Khong=t;xQuài Cang=p;xQuài Tở=u;xChiềng Sinh=t;xChiềng Đông=v;xTênh Phông=u
 hĐiện Biên|xMường Pồn=g;xThanh Nưa=z;xHua Thanh=z;xThanh Luông=z;xThanh Hưng=z;xThanh Xương=10;xThanh Chăn=z;xPa Thơm=11;xThanh An=12;xThanh Yên=11;xNoong Luống=11;xNoong Hẹt=12;xSam Mứn=12;xPom Lót=13;xNúa Ngam=14;xHẹ Muông=14;xNa Ư=13;xMường Nhà=15;xNa Tông=14;xMường Lói=15;xPhu Luông=15
 hĐiện Biên Đông|tĐiện Biên Đông=h;xNa Son=h;xPhì Nhừ=i;xChiềng Sơ=j;xMường Luân=j;xPu Nhi=16;xNong U=16;xXa Dung=i;xKeo Lôm=h;xLuân Giói=j;xPhình Giàng=17;xPú Hồng=17;xTìa Dình=18;xHáng Lìa=18
 hMường Ảng|tMường Ảng=q;xMường Đăng=x;xNgối Cáy=x;xẲng Tở=v;xBúng Lao=v;xXuân Lao=w;xẲng Nưa=q;xẲng Cang=q;xNặm Lịch=w;xMường Lạn=w
 hNậm Pồ|xNậm Tin=7;xPa Tần=7;xChà Cang=7;xNa Cô Sa=6;xNà Khoa=8;xNà Hỳ=8;xNà Bủng=b;xNậm Nhừ=8;xNậm Chua=8;xNậm Khăn=a;xChà Tở=a;xVàng Đán=b;xChà Nưa=7;xPhìn Hồ=f;xSi Pa Phìn=f
TLai Châu=12
 cLai Châu|pQuyết Thắng=0;pTân Phong=4;pQuyết Tiến=0;pĐoàn Kết=0;xSùng Phài=0;pĐông Phong=4;xSan Thàng=4
 hTam Đường|tTam Đường=1;xThèn Sin=2;xTả Lèng=3;xGiang Ma=3;xHồ Thầu=3;xBình Lư=1;xSơn Bình=1;xNùng Nàng=4;xBản Giang=4;xBản Hon=6;xBản Bo=5;xNà Tăm=5;xKhun Há=6
 hMường Tè|tMường Tè=7;xThu Lũm=9;xKa Lăng=9;xTá Bạ=a;xPa ủ=a;xMường Tè=b;xPa Vệ Sủ=f;xMù Cả=c;xBum Tở=7;xNậm Khao=b;xTà Tổng=e;xBum Nưa=f;xVàng San=d;xKan Hồ=7
 hSìn Hồ|tSìn Hồ=h;xChăn Nưa=i;xPa Tần=j;xPhìn Hồ=k;xHồng Thu=k;xPhăng Sô Lin=h;xMa Quai=k;xLùng Thàng=l;xTả Phìn=h;xSà Dề Phìn=h;xNậm Tăm=l;xTả Ngảo=m;xPu Sam Cáp=n;xNậm Cha=l;xPa Khóa=n;xLàng Mô=m;xNoong Hẻo=n;xNậm Mạ=o;xCăn Co=o;xTủa Sín Chải=m;xNậm Cuổi=p;xNậm Hăn=p
 hPhong Thổ|xLản Nhì Thàng=0;xHuổi Luông=q;tPhong Thổ=q;xSì Lở Lầu=r;xMồ Sì San=r;xPa Vây Sử=r;xVàng Ma Chải=r;xTung Qua Lìn=s;xMù Sang=s;xDào San=s;xMa Li Pho=q;xBản Lang=t;xHoang Thèn=t;xKhổng Lào=t;xNậm Xe=2;xMường So=q;xSin Suối Hồ=2
 hThan Uyên|tThan Uyên=u;xPhúc Than=z;xMường Than=u;xMường Mít=z;xPha Mu=10;xMường Cang=u;xHua Nà=u;xTà Hừa=10;xMường Kim=10;xTà Mung=10;xTa Gia=11;xKhoen On=11
 hTân Uyên|tTân Uyên=v;xMường Khoa=w;xPhúc Khoa=w;xThân Thuộc=v;xTrung Đồng=v;xHố Mít=y;xNậm Cần=v;xNậm Sỏ=x;xPắc Ta=y;xTà Mít=x
 hNậm Nhùn|tNậm Nhùn=8;xHua Bum=d;xMường Mô=g;xNậm Chà=g;xNậm Manh=8;xNậm Hàng=8;xLê Lợi=i;xPú Đao=i;xNậm Pì=i;xNậm Ban=j;xTrung Chải=j
TSơn La=14
 cSơn La|pChiềng Lề=0;pTô Hiệu=0;pQuyết Thắng=0;pQuyết Tâm=0;xChiềng Cọ=2;xChiềng Đen=1;xChiềng Xôm=1;pChiềng An=1;pChiềng Cơi=2;xChiềng Ngần=3;xHua La=2;pChiềng Sinh=3
 hQuỳnh Nhai|xMường Chiên=4;xCà Nàng=4;xChiềng Khay=4;xMường Giôn=5;xPá Ma Pha Khinh=5;xChiềng Ơn=6;tMường Giàng=6;xChiềng Bằng=6;xMường Sại=7;xNặm Ét=7;xChiềng Khoang=6
 hThuận Châu|tThuận Châu=8;xPhổng Lái=9;xMường é=a;xChiềng Pha=9;xChiềng La=b;xChiềng Ngàm=b;xLiệp Tè=c;xé Tòng=e;xPhổng Lập=a;xPhổng Ly=8;xNong Lay=b;xMường Khiêng=c;xMường Bám=d;xLong Hẹ=e;xChiềng Bôm=g;xThôm Mòn=8;xTông Lạnh=8;xTông Cọ=b;xBó Mười=c;xCo Mạ=f;xPúng Tra=g;xChiềng Pấc=8;xNậm Lầu=g;xBon Phặng=h;xCo Tòng=f;xMuổi Nọi=h;xPá Lông=f;xBản Lầm=h
 hMường La|tÍt Ong=i;xNậm Giôn=j;xChiềng Lao=j;xHua Trai=j;xNgọc Chiến=k;xMường Trai=i;xNậm Păm=i;xChiềng Muôn=i;xChiềng Ân=m;xPi Toong=i;xChiềng Công=m;xTạ Bú=l;xChiềng San=i;xMường Bú=l;xChiềng Hoa=m;xMường Chùm=l
 hBắc Yên|tBắc Yên=n;xPhiêng Ban=n;xHang Chú=o;xXím Vàng=o;xTà Xùa=p;xHáng Đồng=p;xPắc Ngà=q;xLàng Chếu=p;xChim Vàn=q;xMường Khoa=r;xSong Pe=n;xHồng Ngài=n;xTạ Khoa=r;xHua Nhàn=r;xPhiêng Côn=s;xChiềng Sại=s
 hPhù Yên|xSuối Tọ=t;xMường Thải=u;xMường Cơi=u;tQuang Huy=v;xHuy Thượng=v;xTân Lang=u;xGia Phù=w;xTường Phù=w;xHuy Hạ=v;xHuy Tân=v;xMường Lang=x;xSuối Bau=w;xHuy Tường=v;xMường Do=x;xSập Xa=w;xTường Thượng=y;xTường Tiến=y;xTường Phong=y;xTường Hạ=y;xKim Bon=z;xMường Bang=x;xĐá Đỏ=z;xTân Phong=10;xNam Phong=10;xBắc Phong=10
 sMộc Châu|pMộc Sơn=11;pMộc Lỵ=12;pThảo Nguyên=13;pBình Minh=19;pCờ Đỏ=13;xChiềng Sơn=14;xTân Yên=15;xĐoàn Kết=16;xChiềng Hắc=12;xChiềng Chung=16;xChiềng Khừa=1a;pMường Sang=12;pĐông Sang=11;pVân Sơn=19;xLóng Sập=1a
 hYên Châu|xChiềng Đông=1d;xSặp Vạt=1d;xChiềng Sàng=1d;xChiềng Pằn=1d;tYên Châu=1d;xChiềng Hặc=1e;xMường Lựm=1e;xChiềng On=1f;xYên Sơn=1f;xChiềng Khoi=1d;xTú Nang=1e;xLóng Phiêng=1g;xPhiêng Khoài=1h;xChiềng Tương=1g
 hMai Sơn|tHát Lót=1i;xChiềng Sung=1j;xMường Bằng=1l;xChiềng Chăn=1j;xMường Chanh=1k;xChiềng Ban=1m;xChiềng Mung=1l;xMường Bon=1l;xChiềng Chung=1k;xChiềng Mai=1m;xHát Lót=1i;xNà Bó=1n;xCò Nòi=1i;xChiềng Nơi=1o;xPhiêng Cằm=1o;xChiềng Dong=1m;xChiềng Kheo=1m;xChiềng Ve=1m;xChiềng Lương=1p;xPhiêng Pằn=1p;xNà Ớt=1p;xTà Hộc=1n
 hSông Mã|tSông Mã=1q;xBó Sinh=1r;xPú Bẩu=1r;xChiềng Phung=1t;xChiềng En=1r;xMường Lầm=1s;xNậm Ty=1t;xĐứa Mòn=1s;xYên Hưng=1u;xChiềng Sơ=1u;xNà Nghịu=1q;xNậm Mằn=1w;xChiềng Khoong=1v;xChiềng Cang=1x;xHuổi Một=1w;xMường Sai=1y;xMường Cai=1v;xMường Hung=1x;xChiềng Khương=1y
 hSốp Cộp|xSam Kha=1z;xPúng Bánh=1z;xSốp Cộp=20;xDồm Cang=1z;xNậm Lạnh=20;xMường Lèo=21;xMường Và=20;xMường Lạn=22
 hVân Hồ|xSuối Bàng=18;xSong Khủa=17;xLiên Hòa=17;xTô Múa=18;xMường Tè=17;xChiềng Khoa=18;xMường Men=1b;xQuang Minh=17;xVân Hồ=1b;xLóng Luông=1b;xChiềng Yên=1b;xChiềng Xuân=14;xXuân Nha=1c;xTân Xuân=1c
TYên Bái=15
 cYên Bái|pYên Thịnh=1e;pYên Ninh=1c;pMinh Tân=1c;pNguyễn Thái Học=1c;pĐồng Tâm=1c;pHồng Hà=1c;xMinh Bảo=1d;pNam Cường=1d;xTuy Lộc=1d;xTân Thịnh=1e;xÂu Lâu=24;xGiới Phiên=24;pHợp Minh=24;xVăn Phú=1e
 sNghĩa Lộ|pPú Trạng=1f;pTrung Tâm=2f;pTân An=1f;pCầu Thia=2h;xNghĩa Lợi=2f;xNghĩa Phúc=2e;xNghĩa An=1f;xNghĩa Lộ=2f;xSơn A=2e;xPhù Nham=2f;xThanh Lương=2h;xHạnh Sơn=2h;xPhúc Sơn=2h;xThạch Lương=2h
 hLục Yên|tYên Thế=1g;xTân Phượng=1h;xLâm Thượng=1h;xKhánh Thiện=1h;xMinh Chuẩn=1i;xMai Sơn=1h;xKhai Trung=1i;xMường Lai=1k;xAn Lạc=1j;xMinh Xuân=1g;xTô Mậu=1j;xTân Lĩnh=1i;xYên Thắng=1g;xKhánh Hòa=1j;xVĩnh Lạc=1k;xLiễu Đô=1g;xĐộng Quan=1j;xTân Lập=1i;xMinh Tiến=1k;xTrúc Lâu=1l;xPhúc Lợi=1l;xPhan Thanh=1i;xAn Phú=1k;xTrung Tâm=1l
 hVăn Yên|tMậu A=1m;xLang Thíp=1n;xLâm Giang=1n;xChâu Quế Thượng=1o;xChâu Quế Hạ=1o;xAn Bình=1p;xQuang Minh=1p;xĐông An=1p;xĐông Cuông=1p;xPhong Dụ Hạ=1q;xMậu Đông=1m;xNgòi A=1m;xXuân Tầm=1q;xTân Hợp=1s;xAn Thịnh=1m;xYên Thái=1m;xPhong Dụ Thượng=1r;xYên Hợp=1t;xĐại Sơn=1s;xĐại Phác=1t;xYên Phú=1t;xXuân Ái=1t;xViễn Sơn=1t;xMỏ Vàng=1u;xNà Hẩu=1s
 hMù Căng Chải|tMù Cang Chải=1v;xHồ Bốn=1x;xNậm Có=1w;xKhao Mang=1x;xMồ Dề=1v;xChế Cu Nha=1v;xLao Chải=1y;xKim Nọi=1v;xCao Phạ=2b;xLa Pán Tẩn=20;xDế Xu Phình=20;xChế Tạo=1z;xPúng Luông=20;xNậm Khắt=20
 hTrấn Yên|tCổ Phúc=21;xTân Đồng=21;xBáo Đáp=21;xThành Thịnh=21;xHòa Cuông=21;xMinh Quán=21;xQuy Mông=22;xCường Thịnh=1d;xKiên Thành=22;xY Can=22;xLương Thịnh=23;xViệt Cường=25;xMinh Quân=24;xHồng Ca=26;xHưng Thịnh=23;xHưng Khánh=26;xViệt Hồng=25;xVân Hội=25
 hTrạm Tấu|tTrạm Tấu=27;xTúc Đán=29;xPá Lau=29;xXà Hồ=27;xPhình Hồ=2a;xTrạm Tấu=29;xTà Si Láng=28;xPá Hu=29;xLàng Nhì=2a;xBản Công=27;xBản Mù=2a;xHát Lừu=27
 hVăn Chấn|tNông trường Liên Sơn=2e;tNông trường Trần Phú=2k;xTú Lệ=2b;xNậm Búng=2c;xGia Hội=2c;xSùng Đô=2d;xNậm Mười=2d;xAn Lương=1u;xNậm Lành=2c;xSơn Lương=2d;xSuối Quyền=2d;xSuối Giàng=2g;xNghĩa Sơn=1f;xSuối Bu=2g;tSơn Thịnh=2g;xĐại Lịch=2j;xĐồng Khê=2g;xCát Thịnh=2i;xTân Thịnh=2j;xChấn Thịnh=2j;xBình Thuận=2l;xThượng Bằng La=2k;xMinh An=2l;xNghĩa Tâm=2l
 hYên Bình|tYên Bình=2m;tThác Bà=2n;xXuân Long=2o;xCảm Nhân=2o;xNgọc Chấn=2o;xTân Nguyên=2q;xPhúc Ninh=2p;xBảo Ái=2q;xMỹ Gia=2p;xXuân Lai=2p;xMông Sơn=2q;xCảm Ân=2q;xYên Thành=2p;xTân Hương=2m;xPhúc An=2p;xBạch Hà=2n;xVũ Linh=2n;xĐại Đồng=2m;xVĩnh Kiên=2n;xThịnh Hưng=2m;xHán Đà=2n;xPhú Thịnh=1e;xĐại Minh=2n
THòa Bình=25
 cHòa Bình|pThái Bình=3;pTân Hòa=1;pThịnh Lang=2;pHữu Nghị=2;pTân Thịnh=2;pĐồng Tiến=2;pPhương Lâm=2;xYên Mông=1;pQuỳnh Lâm=2;pDân Chủ=3;xHòa Bình=1;pThống Nhất=3;pKỳ Sơn=a;xThịnh Minh=b;xHợp Thành=b;xQuang Tiến=b;xMông Hóa=a;pTrung Minh=2;xĐộc Lập=a
 hĐà Bắc|tĐà Bắc=4;xNánh Nghê=5;xGiáp Đắt=6;xMường Chiềng=5;xTân Pheo=6;xĐồng Chum=6;xTân Minh=8;xĐoàn Kết=7;xĐồng Ruộng=7;xTú Lý=4;xTrung Thành=7;xYên Hòa=7;xCao Sơn=8;xToàn Sơn=4;xHiền Lương=4;xTiền Phong=9;xVầy Nưa=3.9
 hLương Sơn|tLương Sơn=c;xLâm Sơn=c;xHòa Sơn=c;xTân Vinh=c;xNhuận Trạch=c;xCao Sơn=d.c;xCư Yên=d;xLiên Sơn=d;xCao Dương=h;xThanh Sơn=h;xThanh Cao=h
 hKim Bôi|tBo=e;xĐú Sáng=f;xHùng Sơn=f;xBình Sơn=f;xTú Sơn=g;xVĩnh Tiến=g;xĐông Bắc=g;xXuân Thủy=f;xVĩnh Đồng=e;xKim Lập=i;xHợp Tiến=g;xKim Bôi=e;xNam Thượng=i;xCuối Hạ=j;xSào Báy=i;xMỵ Hòa=j;xNuông Dăm=j
 hCao Phong|tCao Phong=k;xBình Thanh=l;xThung Nai=l;xBắc Phong=l;xThu Phong=k;xHợp Phong=k;xTây Phong=m;xDũng Phong=m;xNam Phong=m;xThạch Yên=m
 hTân Lạc|tMãn Đức=0;xSuối Hoa=n;xPhú Vinh=n;xPhú Cường=p;xMỹ Hòa=p;xQuyết Chiến=o;xPhong Phú=p;xTử Nê=0;xThanh Hối=0;xNgọc Mỹ=0;xĐông Lai=0;xVân Sơn=o;xNhân Mỹ=q;xLỗ Sơn=q;xNgổ Luông=o;xGia Mô=q
 hMai Châu|xTân Thành=s;tMai Châu=r;xSơn Thủy=s;xPà Cò=t;xHang Kia=t;xĐồng Tân=r.t;xCun Pheo=t;xBao La=u;xTòng Đậu=r;xNà Phòn=r;xXăm Khòe=u;xChiềng Châu=v;xMai Hạ=v;xThành Sơn=r;xMai Hịch=u;xVạn Mai=v
 hLạc Sơn|tVụ Bản=w;xQuý Hòa=x;xMiền Đồi=z;xMỹ Thành=y;xTuân Đạo=x;xVăn Nghĩa=y;xVăn Sơn=z;xTân Lập=x;xNhân Nghĩa=y;xThượng Cốc=z;xQuyết Thắng=11;xXuất Hóa=10;xYên Phú=10;xBình Hẻm=10;xĐịnh Cư=11;xChí Đạo=11;xNgọc Sơn=12;xHương Nhượng=w;xVũ Bình=w;xTự Do=12;xYên Nghiệp=13;xTân Mỹ=13;xÂn Nghĩa=13;xNgọc Lâu=12
 hYên Thủy|tHàng Trạm=14;xLạc Sỹ=15;xLạc Lương=15;xBảo Hiệu=15;xĐa Phúc=15;xHữu Lợi=16;xLạc Thịnh=14;xĐoàn Kết=16;xPhú Lai=14;xYên Trị=16;xNgọc Lương=16
 hLạc Thủy|tBa Hàng Đồi=18;tChi Nê=17;xPhú Nghĩa=18;xPhú Thành=18;xHưng Thi=19;xKhoan Dụ=17;xĐồng Tâm=17;xYên Bồng=17;xThống Nhất=19;xAn Bình=19
TThái Nguyên=19
 cThái Nguyên|pQuan Triều=14;pQuang Vinh=14;pTúc Duyên=11;pHoàng Văn Thụ=11;pTrưng Vương=11;pQuang Trung=11;pPhan Đình Phùng=11;pTân Thịnh=11;pThịnh Đán=12;pĐồng Quang=11;pGia Sàng=13.11;pTân Lập=16;pCam Giá=13.16;pPhú Xá=16;pHương Sơn=13;pTrung Thành=16;pTân Thành=16;pTân Long=14;xPhúc Hà=12;xPhúc Xuân=15;xQuyết Thắng=12;xPhúc Trìu=15;xThịnh Đức=17;pTích Lương=16;xTân Cương=17;xSơn Cẩm=14;pChùa Hang=1t;xCao Ngạn=1t;xLinh Sơn=1t;pĐồng Bẩm=1t;xHuống Thượng=1t;xĐồng Liên=13
 cSông Công|pLương Sơn=19;pChâu Sơn=1a;pMỏ Chè=1a;pCải Đan=18;pThắng Lợi=18;pPhố Cò=18;xTân Quang=19;pBách Quang=19;xBình Sơn=17;xBá Xuyên=1a
 hĐịnh Hóa|xLinh Thông=1b;xLam Vỹ=1b;xQuy Kỳ=1c;xTân Thịnh=1d;xKim Phượng=1c;xBảo Linh=1e;xPhúc Chu=1e;xTân Dương=1d;xPhượng Tiến=1d;tChợ Chu=1e;xĐồng Thịnh=1e;xĐịnh Biên=1g;xThanh Định=1g;xTrung Hội=1f;xTrung Lương=1g;xBình Yên=1g;xĐiềm Mặc=1h;xPhú Tiến=1f;xBộc Nhiêu=1f;xSơn Phú=1i;xPhú Đình=1h;xBình Thành=1i
 hPhú Lương|tĐu=1j;xYên Ninh=1k;xYên Trạch=1k;xYên Đổ=1k;xYên Lạc=1j;xÔn Lương=1l;xĐộng Đạt=1j;xPhủ Lý=1l;xPhú Đô=1m;xHợp Thành=1l;xTức Tranh=1m;tGiang Tiên=1j;xVô Tranh=1m;xCổ Lũng=1m
 hĐồng Hỷ|tSông Cầu=1r;tTrại Cau=1n;xVăn Lăng=1o;xTân Long=1p;xHòa Bình=1o;xQuang Sơn=1p;xMinh Lập=1r;xVăn Hán=1q;xHóa Trung=1r;xKhe Mo=1q;xCây Thị=1s;tHóa Thượng=1r;xHợp Tiến=1n;xNam Hòa=1s
 hVõ Nhai|tĐình Cả=1u;xSảng Mộc=1v;xNghinh Tường=1w;xThần Xa=1x;xVũ Chấn=1w;xThượng Nung=1x;xPhú Thượng=1u;xCúc Đường=1y;xLa Hiên=1y;xLâu Thượng=1u;xTràng Xá=1z;xPhương Giao=20;xLiên Minh=1z;xDân Tiến=20;xBình Long=20
 hĐại Từ|tHùng Sơn=15;xPhúc Lương=22;xMinh Tiến=22;xYên Lãng=21;xĐức Lương=22;xPhú Cường=24;xPhú Lạc=23;xTân Linh=23;xPhú Thịnh=24;xPhục Linh=23;xPhú Xuyên=21;xBản Ngoại=24;xTiên Hội=26;xCù Vân=25;xHà Thượng=25;xLa Bằng=26;xHoàng Nông=26;xKhôi Kỳ=27;xAn Khánh=25;xTân Thái=15;xBình Thuận=27;xLục Ba=27;xMỹ Yên=27;xVăn Yên=28;xVạn Phú=28;xCát Nê=29;tQuân Chu=29
 cPhổ Yên|pBãi Bông=2b;pBắc Sơn=2a;pBa Hàng=2b;xPhúc Tân=15;xPhúc Thuận=2a;pHồng Tiến=2b;xMinh Đức=2a;pĐắc Sơn=2b;pĐồng Tiến=2d;xThành Công=2c;pTiên Phong=2d;xVạn Phái=2c;pNam Tiến=2d;pTân Hương=2d;pĐông Cao=2e;pTrung Thành=2e;pTân Phú=2e;pThuận Thành=2e
 hPhú Bình|tHương Sơn=2f;xBàn Đạt=2g;xTân Khánh=2g;xTân Kim=2h;xTân Thành=2h;xĐào Xá=2g;xBảo Lý=2f;xThượng Đình=2i.2f;xTân Hòa=2h;xNhã Lộng=2f;xĐiềm Thụy=2i;xXuân Phương=2f;xTân Đức=2j;xÚc Kỳ=2f;xLương Phú=2j;xNga My=2i;xKha Sơn=2j;xThanh Ninh=2j;xDương Thành=2j;xHà Châu=2i
TLạng Sơn=20
 cLạng Sơn|pHoàng Văn Thụ=o;pTam Thanh=2;pVĩnh Trại=0;pĐông Kinh=0;pChi Lăng=1;xHoàng Đồng=2;xQuảng Lạc=1;xMai Pha=0
 hTràng Định|xKhánh Long=3;xĐoàn Kết=3;xQuốc Khánh=4;xCao Minh=3;xChí Minh=7;xTri Phương=4;xTân Tiến=5;xTân Yên=5;xĐội Cấn=4;xTân Minh=6;xKim Đồng=5;xChi Lăng=7;xTrung Thành=6;tThất Khê=7;xĐào Viên=9;xĐề Thám=8;xKháng Chiến=6;xHùng Sơn=8;xQuốc Việt=9;xHùng Việt=8
 hBình Gia|xHưng Đạo=a;xVĩnh Yên=b;xHoa Thám=a;xQuý Hòa=b;xHồng Phong=c.n;xYên Lỗ=d;xThiện Hòa=d;xQuang Trung=e;xThiện Thuật=e;xMinh Khai=c;xThiện Long=f;xHoàng Văn Thụ=g;xHòa Bình=f;xMông Ân=g;xTân Hòa=f;tBình Gia=g;xHồng Thái=h;xBình La=h;xTân Văn=h
 hVăn Lãng|tNa Sầm=i;xTrùng Khánh=j;xBắc La=l;xThụy Hùng=j;xBắc Hùng=i;xTân Tác=l;xThanh Long=j;xHội Hoan=k;xBắc Việt=l;xHoàng Việt=i;xGia Miễn=k;xThành Hòa=l;xTân Thanh=m;xTân Mỹ=m;xHồng Thái=m;xHoàng Văn Thụ=m;xNhạc Kỳ=m
 hCao Lộc|tĐồng Đăng=n;tCao Lộc=o;xBảo Lâm=n;xThanh Lòa=q;xCao Lâu=p;xThạch Đạn=q;xXuất Lễ=p;xHồng Phong=n;xThụy Hùng=n;xLộc Yên=q;xPhú Xá=n;xBình Trung=u;xHải Yến=r;xHòa Cư=r;xHợp Thành=o;xCông Sơn=r;xGia Cát=o;xMẫu Sơn=p;xXuân Long=u;xTân Liên=o;xYên Trạch=0;xTân Thành=x
 hVăn Quan|tVăn Quan=s;xTrấn Ninh=t;xLiên Hội=t;xHòa Bình=s;xTú Xuyên=s;xĐiềm He=t;xAn Sơn=v;xKhánh Khê=u;xLương Năng=w;xBình Phúc=v;xTân Đoàn=x;xTri Lễ=w;xTràng Phái=x;xYên Phúc=v;xHữu Lễ=w
 hBắc Sơn|tBắc Sơn=y;xLong Đống=y;xVạn Thủy=z;xĐồng ý=z;xTân Tri=z;xBắc Quỳnh=y;xHưng Vũ=10;xTân Lập=12;xVũ Sơn=11;xChiêu Vũ=12;xTân Hương=12;xChiến Thắng=11;xVũ Lăng=12;xTrấn Yên=10;xVũ Lễ=11;xNhất Hòa=13;xTân Thành=13;xNhất Tiến=13
 hHữu Lũng|tHữu Lũng=14;xHữu Liên=16;xYên Bình=15;xQuyết Thắng=15;xHòa Bình=15;xYên Thịnh=16;xYên Sơn=18;xThiện Tân=19;xYên Vượng=18;xMinh Tiến=17;xNhật Tiến=17;xThanh Sơn=19;xĐồng Tân=14;xCai Kinh=18;xHòa Lạc=1a;xVân Nham=17;xĐồng Tiến=19;xTân Thành=1a;xHòa Sơn=1a;xMinh Sơn=1b;xHồ Sơn=14;xMinh Hòa=1b;xHòa Thắng=1b
 hChi Lăng|tĐồng Mỏ=1c;tChi Lăng=1c;xVân An=1e;xVân Thủy=1e;xGia Lộc=1d;xBắc Thủy=1f;xChiến Thắng=1e;xMai Sao=1f;xBằng Hữu=1d;xThượng Cường=1d;xBằng Mạc=1d;xNhân Lý=1f;xLâm Sơn=1f;xLiên Sơn=1e;xVạn Linh=1g;xHòa Bình=1g;xHữu Kiên=1h;xQuan Sơn=1h;xY Tịch=1g;xChi Lăng=1c
 hLộc Bình|tNa Dương=1i;tLộc Bình=1j;xMẫu Sơn=1k;xYên Khoái=1k;xKhánh Xuân=1j;xTú Mịch=1k;xHữu Khánh=1j;xĐồng Bục=1j;xTam Gia=1l;xTú Đoạn=1i;xKhuất Xá=1l;xThống Nhất=1m;xSàn Viên=1n;xĐông Quan=1i;xMinh Hiệp=1m;xHữu Lân=1m;xLợi Bác=1n;xNam Quan=1o;xXuân Dương=1o;xÁi Quốc=1o
 hĐình Lập|tĐình Lập=1p;tNông trường Thái Bình=1q;xBắc Xa=1r;xBính Xá=1p.1r;xKiên Mộc=1s.1r;xĐình Lập=1p;xThái Bình=1q;xCường Lợi=1s;xChâu Sơn=1s;xLâm Ca=1q;xĐồng Thắng=1s;xBắc Lãng=1s
TQuảng Ninh=22
 cHạ Long|pHà Khánh=1;pHà Phong=0;pHà Khẩu=7.2;pCao Xanh=1;pGiếng Đáy=2;pHà Tu=0;pHà Trung=4;pHà Lầm=4;pBãi Cháy=3;pCao Thắng=4;pHùng Thắng=3;pTrần Hưng Đạo=5;pHồng Hải=6;pHồng Gai=5;pBạch Đằng=5;pHồng Hà=6;pTuần Châu=7;pViệt Hưng=2;pĐại Yên=7;pHoành Bồ=13;xKỳ Thượng=10;xĐồng Sơn=11;xTân Dân=14;xĐồng Lâm=13.15;xHòa Bình=15;xVũ Oai=15;xDân Chủ=14;xQuảng La=14;xBằng Cả=14;xThống Nhất=15;xSơn Dương=13;xLê Lợi=13
 cMóng Cái|pKa Long=8;pTrần Phú=9;pNinh Dương=8;pTrà Cổ=9;xHải Sơn=a;xBắc Sơn=a;xHải Đông=c;xHải Tiến=b;pHải Yên=c;xQuảng Nghĩa=b;pHải Hòa=9;xHải Xuân=9;xVạn Ninh=8;pBình Ngọc=9;xVĩnh Trung=d;xVĩnh Thực=d
 cCẩm Phả|pMông Dương=e;pCửa Ông=g;pCẩm Sơn=g;pCẩm Đông=h;pCẩm Phú=g;pCẩm Tây=h;pQuang Hanh=f;pCẩm Thịnh=g;pCẩm Thủy=f;pCẩm Thạch=f;pCẩm Thành=h;pCẩm Trung=h;pCẩm Bình=h;xHải Hòa=i.s;xDương Huy=e
 cUông Bí|pVàng Danh=k;pThanh Sơn=j;pBắc Sơn=k;pQuang Trung=j;pTrưng Vương=j.k;pNam Khê=k;pYên Thanh=j;xThượng Yên Công=l;pPhương Đông=l;pPhương Nam=l
 hBình Liêu|tBình Liêu=m;xHoành Mô=n;xĐồng Tâm=o;xĐồng Văn=n;xVô Ngại=m.p;xLục Hồn=o;xHúc Động=m
 hTiên Yên|tTiên Yên=p;xHà Lâu=q;xĐại Dực=r.p;xPhong Dụ=p;xĐiền Xá=q;xĐông Ngũ=r.p;xYên Than=q.p;xĐông Hải=r;xHải Lạng=z.i.s;xTiên Lãng=p;xĐồng Rui=s
 hĐầm Hà|tĐầm Hà=t;xQuảng Lâm=u;xQuảng An=u;xTân Bình=t;xDực Yên=u;xQuảng Tân=u;xĐầm Hà=t;xTân Lập=t;xĐại Bình=t
 hHải Hà|tQuảng Hà=v;xQuảng Đức=w;xQuảng Sơn=x;xQuảng Thành=w;xQuảng Thịnh=w;xQuảng Minh=v;xQuảng Chính=v;xQuảng Long=x.v;xĐường Hoa=x;xQuảng Phong=v;xCái Chiên=y
 hBa Chẽ|tBa Chẽ=z;xThanh Sơn=z;xThanh Lâm=10;xĐạp Thanh=10;xNam Sơn=z;xLương Minh=11;xĐồn Đạc=z
 hVân Đồn|tCái Rồng=12;xĐài Xuyên=12;xBình Dân=12;xVạn Yên=12;xMinh Châu=12;xĐoàn Kết=12;xHạ Long=12;xĐông Xá=12;xBản Sen=12;xThắng Lợi=12;xQuan Lạn=12;xNgọc Vừng=12
 cĐông Triều|pMạo Khê=16;xAn Sinh=18;xTràng Lương=17;pBình Khê=17;xViệt Dân=18;pBình Dương=18;pĐức Chính=18.19;pTràng An=17;xNguyễn Huệ=19;pThủy An=19;pXuân Sơn=16;xHồng Thái Tây=1a;xHồng Thái Đông=1a;pHoàng Quế=1a;pYên Thọ=16;pHồng Phong=19;pKim Sơn=16;pHưng Đạo=19;pYên Đức=1a
 sQuảng Yên|pQuảng Yên=1b;pĐông Mai=1c;pMinh Thành=1c;xSông Khoai=1d;xHiệp Hòa=1d;pCộng Hòa=1d;xTiền An=1b;xHoàng Tân=1e;pTân An=1e;pYên Giang=1b;pNam Hòa=1g;pHà An=1e;xCẩm La=1g;pPhong Hải=1f;pYên Hải=1g;xLiên Hòa=1e.1f;pPhong Cốc=1g;xLiên Vị=1f;xTiền Phong=1f
 hCô Tô|tCô Tô=1h;xĐồng Tiến=1h;xThanh Lân=1h
TBắc Giang=24
 cBắc Giang|pThọ Xương=0;pNgô Quyền=0;pHoàng Văn Thụ=0;pTrần Phú=0;pMỹ Độ=1;pSong Mai=1;pXương Giang=0;pĐa Mai=1;pDĩnh Kế=0;pDĩnh Trì=0;pNham Biền=18;pTân An=19;pTân Mỹ=1;pHương Gián=1b;pĐồng Sơn=1a;pTân Tiến=1b;xQuỳnh Sơn=19;pSong Khê=1a;pNội Hoàng=1a;pTiền Phong=1a;xXuân Phú=1b;pTân Liễu=18;xTrí Yên=19;xLãng Sơn=19;xYên Lư=18;xTiến Dũng=1d;xĐức Giang=1c;pCảnh Thụy=1d;xTư Mại=1d;xĐồng Việt=1c;xĐồng Phúc=1c
 hYên Thế|xĐồng Tiến=2;xCanh Nậu=2;xXuân Lương=2;xTam Tiến=3;xĐồng Vương=4;xĐồng Hưu=4;xĐồng Tâm=5;xTân Hiệp=5;xTiến Thắng=3;xĐồng Lạc=5;xĐông Sơn=6;xHương Vĩ=6;xĐồng Kỳ=4;xAn Thượng=3;tPhồn Xương=5;xTân Sỏi=5;tBố Hạ=6
 hTân Yên|tNhã Nam=7;xTân Trung=7;xQuang Trung=9;xAn Dương=7;xPhúc Hòa=8;xLiên Sơn=7;xHợp Đức=8;xLam Sơn=9;xCao Xá=a;tCao Thượng=a;xViệt Ngọc=b;xSong Vân=b;xNgọc Châu=b;xNgọc Vân=b;xViệt Lập=a;xLiên Chung=8;xNgọc Thiện=b;xNgọc Lý=a;xQuế Nham=1
 hLạng Giang|tVôi=c;xNghĩa Hòa=d;xNghĩa Hưng=d;xQuang Thịnh=e;xHương Sơn=e;xĐào Mỹ=d;xTiên Lục=d;xAn Hà=d;tKép=e;xHương Lạc=c;xDương Đức=f;xTân Thanh=f;xTân Hưng=c;xMỹ Thái=f;xXương Lâm=c;xXuân Hương=f;xTân Dĩnh=g;xĐại Lâm=g;xThái Đào=g
 hLục Nam|tĐồi Ngô=h;xĐông Hưng=i;xĐông Phú=i;xTam Dị=j;xBảo Sơn=j;xBảo Đài=j;xThanh Lâm=j;xTiên Nha=h;xTrường Giang=k;tPhương Sơn=h;xChu Điện=h;xCương Sơn=h;xNghĩa Phương=k;xVô Tranh=l;xBình Sơn=m;xLan Mẫu=n;xYên Sơn=n;xKhám Lạng=n;xHuyền Sơn=k;xTrường Sơn=l;xLục Sơn=m;xBắc Lũng=n;xCẩm Lý=o;xĐan Hội=o
 hLục Ngạn|xCấm Sơn=q;xTân Sơn=q;xPhong Minh=r;xPhong Vân=s;xSa Lý=r;xHộ Đáp=t;xSơn Hải=t;xBiên Sơn=s;xKim Sơn=v;xTân Hoa=w;xGiáp Sơn=w;tBiển Động=v;tPhì Điền=w;xTân Quang=w;xĐồng Cốc=w;xTân Lập=x;xPhú Nhuận=v;xTân Mộc=y;xĐèo Gia=x
 hSơn Động|tAn Châu=10;tTây Yên Tử=11;xVân Sơn=12;xHữu Sản=12;xĐại Sơn=13;xPhúc Sơn=13;xGiáo Liêm=13;xCẩm Đàn=14;xAn Lạc=15;xVĩnh An=10;xYên Định=14;xLệ Viễn=15;xAn Bá=10;xTuấn Đạo=16;xDương Hưu=17;xLong Sơn=17;xThanh Luận=11
 sViệt Yên|xThượng Lan=1e;xViệt Tiến=1e;xNghĩa Trung=1f;xMinh Đức=1f;xHương Mai=1e;pTự Lạn=1e;pBích Động=1f;xTrung Sơn=1h;pHồng Thái=1f;xTiên Sơn=1h;pTăng Tiến=1g;pQuảng Minh=1h;pNếnh=1g;pNinh Sơn=1h;pVân Trung=1g;xVân Hà=1h;pQuang Châu=1g
 hHiệp Hòa|xĐồng Tiến=1i;xHoàng Vân=1i;xToàn Thắng=1i;xNgọc Sơn=1i;tThắng=1j;xSơn Thịnh=1k;xLương Phong=1j;xHùng Thái=1k;xThường Thắng=1k;xHợp Thịnh=1k;xDanh Thắng=1j;xMai Trung=1k;xĐoan Bái=1j;tBắc Lý=1l;xXuân Cẩm=1l;xHương Lâm=1l;xĐông Lỗ=1j;xChâu Minh=1l;xMai Đình=1l
 sChũ|pChũ=p;pThanh Hải=p;xKiên Lao=u;xKiên Thành=u;pHồng Giang=p;xQuý Sơn=z;pTrù Hựu=p;xMỹ An=z;xNam Dương=y;pPhượng Sơn=z
TPhú Thọ=25
 cViệt Trì|pDữu Lâu=1b;pNông Trang=1a;pTân Dân=1b;pGia Cẩm=1b;pTiên Cát=1c;pThọ Sơn=1c;pThanh Miếu=1c;pBạch Hạc=1c;pVân Phú=1d;xPhượng Lâu=1d;xThụy Vân=1a;pMinh Phương=1a;xTrưng Vương=1b;pMinh Nông=1b;xSông Lô=1c;xKim Đức=1d;xHùng Lô=1d;xHy Cương=2l;xChu Hóa=2l;xThanh Đình=2l
 sPhú Thọ|pHùng Vương=1e;pPhong Châu=1g;pÂu Cơ=1f;xHà Lộc=1e;xPhú Hộ=1g;xVăn Lung=1e;xThanh Minh=1f;xHà Thạch=1g;pThanh Vinh=1f
 hĐoan Hùng|tĐoan Hùng=1h;xHùng Xuyên=1j;xBằng Luân=1i;xPhú Lâm=1k;xBằng Doãn=1i;xChí Đám=1j;xPhúc Lai=1i;xNgọc Quan=1h;xHợp Nhất=1h;xTây Cốc=1k;xHùng Long=1l;xYên Kiện=1l;xChân Mộng=1l;xCa Đình=1k
 hHạ Hòa|tHạ Hòa=1m;xĐại Phạm=1n;xĐan Thượng=1n;xHà Lương=1n;xTứ Hiệp=1n;xHiền Lương=1o;xPhương Viên=1p;xGia Điền=1m;xẤm Hạ=1m;xHương Xạ=1p;xXuân Áng=1o;xYên Kỳ=1p;xMinh Hạc=1m;xLang Sơn=1r;xBằng Giã=1q;xYên Luật=1r;xVô Tranh=1q;xVăn Lang=1q;xMinh Côi=1q;xVĩnh Chân=1r
 hThanh Ba|tThanh Ba=1s;xVân Lĩnh=1s;xĐông Lĩnh=1t;xĐại An=1t;xHanh Cù=1s;xĐồng Xuân=1s;xQuảng Yên=1t;xNinh Dân=1u;xVõ Lao=1v;xKhải Xuân=1v;xMạn Lạn=1u;xHoàng Cương=1u;xChí Tiên=1w;xĐông Thành=1v;xSơn Cương=1w;xThanh Hà=1w;xĐỗ Sơn=1x;xĐỗ Xuyên=1x;xLương Lỗ=1x
 hPhù Ninh|tPhong Châu=1y;xPhú Mỹ=1z;xLệ Mỹ=1z;xLiên Hoa=1z;xTrạm Thản=20;xTrị Quận=21;xTrung Giáp=20;xTiên Phú=20;xHạ Giáp=21;xBảo Thanh=21;xPhú Lộc=1y;xGia Thanh=21;xTiên Du=22;xPhú Nham=1y;xAn Đạo=22;xBình Phú=22;xPhù Ninh=1y
 hYên Lập|tYên Lập=23;xMỹ Lung=24;xMỹ Lương=24;xLương Sơn=24;xXuân An=25;xXuân Viên=25;xXuân Thủy=25;xTrung Sơn=26;xHưng Long=23;xNga Hoàng=27;xĐồng Lạc=23;xThượng Long=27;xĐồng Thịnh=23;xPhúc Khánh=27;xMinh Hòa=28;xNgọc Lập=28;xNgọc Đồng=28
 hCẩm Khê|tCẩm Khê=29;xTiên Lương=2a;xMinh Thắng=2a;xMinh Tân=29;xPhượng Vĩ=2a;xTùng Khê=2b;xTam Sơn=2b;xVăn Bán=2b;xPhong Thịnh=29;xPhú Khê=2c;xHương Lung=2c;xNhật Tiến=2d;xHùng Việt=2d;xYên Dưỡng=2e;xĐiêu Lương=2e;xĐồng Lương=2e
 hTam Nông|tHưng Hóa=2f;xHiền Quan=2g;xBắc Sơn=2g;xThanh Uyên=2g;xLam Sơn=2h;xVạn Xuân=2h;xQuang Húc=2h;xHương Nộn=2f;xTề Lễ=2i;xThọ Văn=2i;xDị Nậu=2i;xDân Quyền=2f
 hLâm Thao|tLâm Thao=2j;xTiên Kiên=2k;tHùng Sơn=2j;xXuân Lũng=2k;xXuân Huy=2k;xThạch Sơn=2j;xSơn Vi=2m;xPhùng Nguyên=2m;xCao Xá=2n;xVĩnh Lại=2n;xTứ Xã=2m;xBản Nguyên=2n
 hThanh Sơn|tThanh Sơn=2o;xSơn Hùng=2o;xĐịch Quả=2s;xGiáp Lai=2o;xThục Luyện=2o;xVõ Miếu=2s;xThạch Khoán=2o;xCự Thắng=2s;xTất Thắng=2w;xVăn Miếu=2v;xCự Đồng=2w;xThắng Sơn=2w;xTân Minh=2v;xHương Cần=2y;xKhả Cửu=2z;xĐông Cửu=2z;xTân Lập=2v;xYên Lãng=2y;xYên Lương=2y;xThượng Cửu=2z;xLương Nha=30;xYên Sơn=30;xTinh Nhuệ=30
 hThanh Thủy|xĐào Xá=31;xThạch Đồng=31;xXuân Lộc=31;xTân Phương=31;tThanh Thủy=32;xSơn Thủy=32;xBảo Yên=32;xĐoan Hạ=32;xĐồng Trung=33;xHoàng Xá=33;xTu Vũ=33
 hTân Sơn|xThu Cúc=2p;xThạch Kiệt=2r;xThu Ngạc=2r;xKiệt Sơn=2q;xĐồng Sơn=2q;xLai Đồng=2q;tTân Phú=2r;xMỹ Thuận=2u;xTân Sơn=2q;xXuân Đài=2t;xMinh Đài=2u;xVăn Luông=2u;xXuân Sơn=2t;xLong Cốc=2x;xKim Thượng=2t;xTam Thanh=2x;xVinh Tiền=2x
TVĩnh Phúc=25
 cVĩnh Yên|pTích Sơn=34;pLiên Bảo=35;pHội Hợp=34;pĐống Đa=35;pNgô Quyền=35;pĐồng Tâm=34;pĐịnh Trung=35;pKhai Quang=35;xThanh Trù=34
 cPhúc Yên|pHùng Vương=36;pHai Bà Trưng=36;pPhúc Thắng=36;pXuân Hòa=37;pĐồng Xuân=37;xNgọc Thanh=37;xCao Minh=37;pNam Viêm=36;pTiền Châu=36
 hLập Thạch|tLập Thạch=38;xQuang Sơn=39;xNgọc Mỹ=39;xHợp Lý=39;xBắc Bình=3c;xThái Hòa=3c;tHoa Sơn=3d;xLiễn Sơn=3c;xXuân Hòa=38;xVân Trục=38;xLiên Hòa=3d;xTử Du=38;xBàn Giản=3d;xXuân Lôi=3f;xĐồng Ích=3f;xTiên Lữ=3f;xVăn Quán=3f;xTây Sơn=3h;xSơn Đông=3h
 hTam Dương|tHợp Hòa=3i;xHoàng Hoa=3j;xĐồng Tĩnh=3j;tKim Long=3i;xHướng Đạo=3i;xĐạo Tú=3i;xAn Hòa=3k;xThanh Vân=3l;xDuy Phiên=3l;xHoàng Đan=3k;xHoàng Lâu=3k;xHội Thịnh=3l
 hTam Đảo|tTam Đảo=3m;tHợp Châu=3m;xĐạo Trù=3n;xYên Dương=3n;xBồ Lý=3o;tĐại Đình=3o;xTam Quan=3j;xHồ Sơn=3m;xMinh Quang=3m
 hBình Xuyên|tHương Canh=3p;tGia Khánh=3r;xTrung Mỹ=3q;tBá Hiến=3q;xThiện Kế=3r;xHương Sơn=3r;xTam Hợp=3p;xQuất Lưu=3p;xSơn Lôi=3p;tĐạo Đức=3s;xTân Phong=3s;tThanh Lãng=3s;xPhú Xuân=3s
 hYên Lạc|tYên Lạc=3t;xĐồng Cương=3t;xĐồng Văn=3u;xBình Định=3t;xTrung Nguyên=3u;xTề Lỗ=3u;tTam Hồng=3v;xYên Đồng=3v;xVăn Tiến=3w;xNguyệt Đức=3w;xYên Phương=3v;xTrung Kiên=3w;xLiên Châu=3x;xĐại Tự=3x;xHồng Châu=3x;xTrung Hà=3w
 hVĩnh Tường|tVĩnh Tường=3y;xKim Xá=3z;xYên Bình=3z;xChấn Hưng=3z;xNghĩa Hưng=40;xYên Lập=40;xSao Đại Việt=41;xĐại Đồng=40;xLũng Hòa=41;tThổ Tang=42;xLương Điền=3y;xTân Phú=41;xThượng Trưng=42;xVũ Di=3y;xTuân Chính=42;tTứ Trưng=3y;xNgũ Kiên=43;xAn Nhân=43;xVĩnh Thịnh=43;xVĩnh Phú=43
 hSông Lô|xLãng Công=3a;xQuang Yên=3a;xHải Lựu=3b;xĐồng Quế=3e;xNhân Đạo=3b;xĐôn Nhân=3b;xPhương Khoan=3b;xTân Lập=3e;tTam Sơn=3e;xYên Thạch=3g;xĐồng Thịnh=3g;xTứ Yên=3g;xĐức Bác=3g;xCao Phong=3h
TBắc Ninh=24
 cBắc Ninh|pVũ Ninh=1m;pĐáp Cầu=1m;pThị Cầu=1m;pKinh Bắc=1n;pĐại Phúc=1o;pTiền Ninh Vệ=1n;pSuối Hoa=1n;pVõ Cường=1o;pHòa Long=1n;pVạn An=1n;pKhúc Xuyên=1n;pPhong Khê=1o;pKim Chân=1m;pVân Dương=1x;pNam Sơn=1x;pKhắc Niệm=23;pHạp Lĩnh=23
 hYên Phong|tChờ=1p;xDũng Liệt=1r;xTam Đa=1s;xTam Giang=1q;xYên Trung=1r;xThụy Hòa=1s;xHòa Tiến=1q;xĐông Tiến=1p;xYên Phụ=1t;xTrung Nghĩa=1p;xĐông Phong=1s;xLong Châu=1p;xVăn Môn=1t;xĐông Thọ=1t
 sQuế Võ|pPhố Mới=1u;xViệt Thống=1v;pĐại Xuân=1v;pNhân Hòa=1v;pBằng An=1u;pPhương Liễu=1w;pQuế Tân=1u;pPhù Lương=20;xPhù Lãng=1y;pPhượng Mao=1w;pViệt Hùng=1u;xNgọc Xá=20;xChâu Phong=1y;pBồng Lai=1z;pCách Bi=1z;xĐào Viên=20;xYên Giả=21;xMộ Đạo=1z;xĐức Long=1y;xChi Lăng=21
 hTiên Du|tLim=22;xPhú Lâm=22;xNội Duệ=22;xLiên Bão=24;xHiên Vân=24;xHoàn Sơn=25;xLạc Vệ=26;xViệt Đoàn=24;xPhật Tích=27;xTân Chi=26;xĐại Đồng=25;xTri Phương=25;xMinh Đạo=27;xCảnh Hưng=27
 cTừ Sơn|pĐông Ngàn=28;pTam Sơn=29;pHương Mạc=2a;pTương Giang=29;pPhù Khê=2a;pĐồng Kỵ=2b;pTrang Hạ=2b;pĐồng Nguyên=2b;pChâu Khê=2a;pTân Hồng=28;pĐình Bảng=28;pPhù Chẩn=28
 sThuận Thành|pHồ=2c;xHoài Thượng=2d;xĐại Đồng Thành=2c;xMão Điền=2d;pSong Hồ=2c;xĐình Tổ=2e;pAn Bình=2d;pTrí Quả=2e;pGia Đông=2c;pThanh Khương=2e;pTrạm Lộ=2f;pXuân Lâm=2g;pHà Mãn=2g;xNgũ Thái=2g;xNguyệt Đức=2h;pNinh Xá=2h;xNghĩa Đạo=2f;xSong Liễu=2g
 hGia Bình|tGia Bình=2i;xVạn Ninh=2j;xThái Bảo=2l;xGiang Sơn=2m;xCao Đức=2j;xĐại Lai=2k;xSong Giang=2k;xBình Dương=2l;xLãng Ngâm=2m;tNhân Thắng=2l;xXuân Lai=2i;xĐông Cứu=2m;xĐại Bái=2i;xQuỳnh Phú=2i
 hLương Tài|tThứa=2n;xAn Thịnh=2o;xTrung Kênh=2o;xPhú Hòa=2n;xAn Tập=2o;xTân Lãng=2n;xQuảng Phú=2q;xQuang Minh=2p;xTrung Chính=2p;xBình Định=2q;xPhú Lương=2p;xLâm Thao=2q
THải Dương=31
 cHải Dương|pCẩm Thượng=0;pBình Hàn=0;pNgọc Châu=1;pNhị Châu=1;pQuang Trung=1;pNguyễn Trãi=0;pTrần Hưng Đạo=1;pTrần Phú=2.3;pThanh Bình=2;pTân Bình=2;pLê Thanh Nghị=2;pHải Tân=3;pTứ Minh=z.4;pViệt Hòa=4;pÁi Quốc=g;xAn Thượng=0;pNam Đồng=u;xQuyết Thắng=g;xTiền Tiến=u;pThạch Khôi=18;xLiên Hồng=18;pTân Hưng=3;xGia Xuyên=18;xNgọc Sơn=3
 cChí Linh|pPhả Lại=5;pSao Đỏ=6;pBến Tắm=7;xHoàng Hoa Thám=7;xBắc An=7;xHưng Đạo=8;xLê Lợi=8;pHoàng Tiến=9;pCộng Hòa=6.8;pHoàng Tân=9;pCổ Thành=5;pVăn An=6;pChí Minh=6;pVăn Đức=i.6.9;pThái Học=6;xNhân Huệ=5;pAn Lạc=a;pĐồng Lạc=a;pTân Dân=a
 hNam Sách|tNam Sách=b;xNam Hưng=c;xNam Tân=c;xHợp Tiến=c;xHiệp Cát=d;xQuốc Tuấn=d;xAn Bình=f;xTrần Phú=d;xAn Sơn=e;xCộng Hòa=f.p.j;xThái Tân=e;xAn Phú=f;xHồng Phong=b;xĐồng Lạc=b;xMinh Tân=e
 sKinh Môn|pAn Lưu=h;xBạch Đằng=i;pThất Hùng=i;xLê Ninh=i;pPhạm Thái=l;pDuy Tân=k;pTân Dân=k;pMinh Tân=k;xQuang Thành=j;xHiệp Hòa=m;pPhú Thứ=k;xThăng Long=j;xLạc Long=j;pAn Sinh=l;pHiệp Sơn=l;xThượng Quận=o.m;pAn Phụ=m;pHiệp An=h;pLong Xuyên=h;pThái Thịnh=n;pHiến Thành=n;xMinh Hòa=n
 hKim Thành|tPhú Thái=o;xLai Khê=p;xVũ Dũng=p.j;xTuấn Việt=p.j;xKim Xuyên=o;xNgũ Phúc=q;xKim Anh=o;xKim Liên=o;xKim Tân=q;xKim Đính=q;xHòa Bình=v.r.33;xTam Kỳ=r;xĐồng Cẩm=r;xĐại Đức=r
 hThanh Hà|tThanh Hà=s;xHồng Lạc=g.t;xTân Việt=t;xCẩm Việt=t.p;xThanh An=v.p;xThanh Lang=v;xTân An=w;xLiên Mạc=v;xThanh Hải=w.1d;xThanh Xuân=v;xThanh Tân=s;xAn Phượng=w;xThanh Sơn=s;xThanh Quang=x;xThanh Hồng=x;xVĩnh Cường=x
 hCẩm Giàng|tCẩm Giang=y;tLai Cách=z.4;xCẩm Hưng=10;xCẩm Hoàng=y;xCẩm Văn=11;xNgọc Liên=10;xCẩm Vũ=11;xĐức Chính=11;xĐịnh Sơn=y;xLương Điền=10;xCao An=4;xTân Trường=12;xPhúc Điền=10.12;xCẩm Đông=12;xCẩm Đoài=z
 hBình Giang|tKẻ Sặt=13;xVĩnh Hưng=13;xHùng Thắng=13;xVĩnh Hồng=14.13;xLong Xuyên=14;xTân Việt=14;xThúc Kháng=15.16;xTân Hồng=15.16;xHồng Khê=14;xThái Minh=15.16;xCổ Bì=14;xNhân Quyền=1o;xThái Dương=15.16;xThái Hòa=15.16;xBình Xuyên=16
 hGia Lộc|tGia Lộc=17.1a;xThống Nhất=19.18;xYết Kiêu=17.19;xGia Phúc=17.1a;xGia Tiến=17;xLê Lợi=17.19;xToàn Thắng=1a;xHoàng Diệu=1a;xHồng Hưng=1a;xPhạm Trấn=1b;xĐoàn Thượng=1a.1b;xThống Kênh=1a.1b;xNhật Quang=1b;xQuang Đức=1a.1b
 hTứ Kỳ|tTứ Kỳ=1c;xĐại Sơn=1d;xHưng Đạo=1d.1e;xBình Lãng=1d;xChí Minh=1f;xKỳ Sơn=1e;xQuang Phục=1c;xTân Kỳ=1e;xQuang Khải=1c;xĐại Hợp=1e;xDân An=1e;xAn Thanh=1f;xMinh Đức=1c;xVăn Tố=1f;xQuang Trung=1g;xLạc Phượng=1g;xTiên Động=1g.1h;xNguyên Giáp=1h;xHà Kỳ=1h;xHà Thanh=1h
 hNinh Giang|xỨng Hòe=1i;xNghĩa An=1i;xĐức Phúc=1j;xAn Đức=1j;xTân Hương=1i;xVĩnh Hòa=1k;xBình Xuyên=1m;xTân Phong=1j;tNinh Giang=1k;xTân Quang=1l;xHồng Dụ=1k;xVăn Hội=1l;xHồng Phong=1m;xHiệp Lực=1k;xKiến Phúc=1m;xHưng Long=1l
 hThanh Miện|tThanh Miện=1n.1b;xThanh Tùng=1o.16;xPhạm Kha=1o;xNgô Quyền=1q;xĐoàn Tùng=1o.16;xHồng Quang=1p;xTân Trào=1q;xLam Sơn=1p;xĐoàn Kết=1q;xLê Hồng=1p;xTứ Cường=1n;xNgũ Hùng=1n;xCao Thắng=1n;xChi Lăng Bắc=1r;xChi Lăng Nam=1r;xThanh Giang=1r;xHồng Phong=1r
cHải Phòng=31
 qHồng Bàng|pQuán Toan=2c;pHùng Vương=1s;pSở Dầu=1s;pThượng Lý=1s;pMinh Khai=1s;pHoàng Văn Thụ=1s;pPhan Bội Châu=1s;pĐại Bản=2b.2c;pAn Hưng=2a.2c;pAn Hồng=2c
 qNgô Quyền|pMáy Chai=1t;pVạn Mỹ=1t;pCầu Tre=1t;pGia Viên=1u.1s.1t;pCầu Đất=1u.1v;pĐông Khê=1u.1t;pĐằng Giang=1u;pLạch Tray=1u.1v
 qLê Chân|pAn Biên=1w.1v;pTrần Nguyên Hãn=1w.1v;pHàng Kênh=1v;pAn Dương=1w;pDư Hàng Kênh=1v;pKênh Dương=1v;pVĩnh Niệm=1w.1v
 qHải An|pĐông Hải 1=1x;pĐông Hải 2=1x.1y;pĐằng Lâm=1y;pThành Tô=1y;pĐằng Hải=1y;pNam Hải=1x.1y;pCát Bi=1y;pTràng Cát=1y
 qKiến An|pĐồng Hòa=1z.20;pBắc Sơn=1z.20;pNam Sơn=1z.20;pNgọc Sơn=20;pTrần Thành Ngọ=1z.20;pVăn Đẩu=1z.20;pBắc Hà=20
 qĐồ Sơn|pNgọc Xuyên=21.2p;pHải Sơn=21;pVạn Hương=21.2p;pMinh Đức=2p;pBàng La=2p;pHợp Đức=2p
 qDương Kinh|pĐa Phúc=2k;pHưng Đạo=2k;pAnh Dũng=2l.2k;pHải Thành=2l.2k;pHòa Nghĩa=2l;pTân Thành=21.2l
 cThủy Nguyên|pMinh Đức=22;xLiên Xuân=23.24;pLưu Kiếm=23;xBạch Đằng=22;xNinh Sơn=24;pQuảng Thanh=25;pTrần Hưng Đạo=23;xQuang Trung=25.23;pLê Hồng Phong=25.28;pHòa Bình=26;pThủy Hà=26.29;pAn Lư=26.29;pPhạm Ngũ Lão=22;pNam Triệu Giang=27;pTam Hưng=27;pLập Lễ=27;pThiên Hương=28;pThủy Đường=29;pHoàng Lâm=28;pHoa Động=28.29;pDương Quan=29
 qAn Dương|pLê Lợi=2a.2d.2b;pLê Thiện=2b.2c;pAn Hòa=2b;pHồng Phong=2b;pTân Tiến=2a.2b.2c;pNam Sơn=2a;pAn Hải=2a.2d;pĐồng Thái=2a.2d;pAn Đồng=2d;pHồng Thái=2d
 hAn Lão|tAn Lão=2e;xBát Trang=2f;xTrường Thọ=2f;xTrường Thành=2f;xAn Tiến=2e;xQuang Hưng=2g;xQuang Trung=2g;xQuốc Tuấn=2g;xAn Thắng=2e;tTrường Sơn=2e.20;xTân Dân=2e;xThái Sơn=2h.2e;xTân Viên=2h;xMỹ Đức=2h;xChiến Thắng=2i;xAn Thọ=2i;xAn Thái=2i
 hKiến Thụy|tNúi Đối=2j;xĐông Phương=2n;xThuận Thiên=2j;xHữu Bằng=2j;xĐại Đồng=2n;xNgũ Phúc=2m;xKiến Quốc=2m;xDu Lễ=2m;xThanh Sơn=2j;xMinh Tân=2n;xKiến Hưng=2o.2j;xTân Phong=2q;xTân Trào=2o;xĐoàn Xá=2q.2o;xTú Sơn=2q;xĐại Hợp=2q
 hTiên Lãng|tTiên Lãng=2r;xĐại Thắng=2s;xTiên Cường=2s;xTự Cường=2s;xQuyết Tiến=2r;xKhởi Nghĩa=2r;xTiên Thanh=2r;xCấp Tiến=2t;xKiến Thiết=2t;xĐoàn Lập=2t;xTân Minh=2t.2u;xTiên Thắng=2u;xTiên Minh=2u;xBắc Hưng=2v;xNam Hưng=2v;xHùng Thắng=2w;xTây Hưng=2v;xĐông Hưng=2v;xVinh Quang=2w
 hVĩnh Bảo|tVĩnh Bảo=2x;xDũng Tiến=2z;xGiang Biên=2z;xThắng Thủy=2y;xTrung Lập=2y;xViệt Tiến=2y;xVĩnh An=2z;xVĩnh Hòa=30;xHùng Tiến=30;xTân Hưng=2x;xTân Liên=2x;xVĩnh Hưng=2x;xVĩnh Hải=31;xLiên Am=32;xLý Học=33;xTam Cường=32;xHòa Bình=v.r.33;xTiền Phong=31;xCao Minh=32;xTrấn Dương=33
 hCát Hải|tCát Bà=34;tCát Hải=34;xNghĩa Lộ=34;xĐồng Bài=34;xHoàng Châu=34;xVăn Phong=34;xPhù Long=34;xGia Luận=34;xHiền Hào=34;xTrân Châu=34;xViệt Hải=34;xXuân Đám=34
 hBạch Long Vĩ|=35
THưng Yên=33
 cHưng Yên|pLam Sơn=4;pHiến Nam=1;pAn Tảo=1;pLê Lợi=1;pMinh Khai=1;pHồng Châu=3;xTrung Nghĩa=1;xLiên Phương=1;xPhương Nam=2;xQuảng Châu=3;xBảo Khê=4;xPhú Cường=4;xHùng Cường=4;xTân Hưng=2;xHoàng Hanh=3
 hVăn Lâm|tNhư Quỳnh=7;xLạc Đạo=6.5;xChỉ Đạo=5;xĐại Đồng=6;xViệt Hưng=6;xTân Quang=7;xĐình Dù=6.7;xMinh Hải=5;xLương Tài=6;xTrưng Trắc=7;xLạc Hồng=7
 hVăn Giang|tVăn Giang=8;xXuân Quan=9;xCửu Cao=9;xPhụng Công=9;xNghĩa Trụ=a;xLong Hưng=a;xVĩnh Khúc=a;xLiên Nghĩa=8;xTân Tiến=8;xThắng Lợi=b;xMễ Sở=b
 hYên Mỹ|tYên Mỹ=e;xNguyễn Văn Linh=c;xĐồng Than=d;xNgọc Long=c;xLiêu Xá=c;xHoàn Long=d;xTân Lập=e;xThanh Long=f;xYên Phú=f;xTrung Hòa=e;xViệt Yên=f;xTân Minh=e
 sMỹ Hào|pBần Yên Nhân=g;pPhan Đình Phùng=g;xCẩm Xá=g;xDương Quang=h;xHòa Phong=h;pNhân Hòa=g;pDị Sử=i;pBạch Sam=h;pMinh Đức=h;pPhùng Chí Kiên=i;xXuân Dục=i;xNgọc Lâm=i;xHưng Long=i
 hÂn Thi|tÂn Thi=j;xPhù Ủng=k;xBắc Sơn=k;xBãi Sậy=k;xĐào Dương=k;xQuang Vinh=j;xVân Du=l;xXuân Trúc=l;xHoàng Hoa Thám=j;xQuảng Lãng=l;xĐa Lộc=m;xĐặng Lễ=m;xCẩm Ninh=m;xNguyễn Trãi=m;xHồ Tùng Mậu=n;xTiền Phong=n;xHồng Quang=n;xHạ Lễ=n
 hKhoái Châu|tKhoái Châu=o;xĐông Tảo=d;xBình Minh=b;xPhạm Hồng Thái=p;xÔng Đình=p;xTân Dân=p;xTứ Dân=r;xAn Vĩ=p;xĐông Kết=o;xDân Tiến=q;xĐồng Tiến=q;xTân Châu=r;xLiên Khê=o;xPhùng Hưng=o;xViệt Hòa=q;xĐông Ninh=r;xĐại Tập=r;xChí Minh=s;xThuần Hưng=s;xNguyễn Huệ=s
 hKim Động|tLương Bằng=t;xNghĩa Dân=u;xToàn Thắng=u;xVĩnh Xá=u;xPhạm Ngũ Lão=t;xPhú Thọ=v;xĐồng Thanh=u;xSong Mai=w;xChính Nghĩa=t;xMai Động=v;xĐức Hợp=v;xHùng An=w;xNgọc Thanh=w.4;xDiên Hồng=t;xHiệp Cường=w
 hTiên Lữ|tVương=x;xHưng Đạo=x;xNhật Tân=x;xLệ Xá=y;xAn Viên=x;xTrung Dũng=y;xHải Thắng=z;xThủ Sỹ=2;xThiện Phiến=z;xThụy Lôi=z;xCương Chính=y
 hPhù Cừ|tTrần Cao=10;xMinh Tân=10;xPhan Sào Nam=11;xQuang Hưng=10;xMinh Hoàng=11;xĐoàn Đào=11;xTống Phan=10;xĐình Cao=12;xNhật Quang=12;xTam Đa=13;xTiên Tiến=12;xNguyên Hòa=13;xTống Trân=13
TThái Bình=33
 cThái Bình|pLê Hồng Phong=2s;pBồ Xuyên=2s;pĐề Thám=14;pKỳ Bá=15;pQuang Trung=14;pPhú Khánh=16;pTiền Phong=2s;pTrần Hưng Đạo=14;pTrần Lãm=15;xĐông Hòa=1w;pHoàng Diệu=1w;xPhú Xuân=14;xVũ Phúc=16;xVũ Chính=15;xĐông Mỹ=1w;xĐông Thọ=1w;xVũ Đông=15;xVũ Lạc=15;xTân Bình=2s
 hQuỳnh Phụ|tQuỳnh Côi=17;xAn Khê=18;xAn Đồng=18;xQuỳnh Hoa=19;xQuỳnh Lâm=1a;xQuỳnh Thọ=19;xAn Hiệp=18;xQuỳnh Hoàng=1a;xQuỳnh Giao=19;xAn Thái=18;xAn Cầu=1c;xQuỳnh Hồng=17;xQuỳnh Khê=1d;xQuỳnh Minh=19;xAn Ninh=1b;xQuỳnh Ngọc=1a;xQuỳnh Hải=17;tAn Bài=1b;xAn Ấp=1c;xQuỳnh Hội=17;xChâu Sơn=1d;xQuỳnh Mỹ=17;xAn Quý=1c;xAn Thanh=1b;xAn Vũ=1b;xAn Lễ=1c;xQuỳnh Hưng=17;xAn Mỹ=1b;xQuỳnh Nguyên=1d;xAn Vinh=1e;xAn Dục=1f;xĐông Hải=1e;xTrang Bảo Xá=1e;xAn Tràng=1f;xĐồng Tiến=1f
 hHưng Hà|tHưng Hà=1g;xQuang Trung=0;xTân Lễ=1i;xCộng Hòa=1h;xCanh Tân=1h;xHòa Tiến=1h;xTân Tiến=1k;tHưng Nhân=1i;xĐoan Hùng=1k;xDuyên Hải=0;xTân Hòa=1h;xVăn Cẩm=0;xBắc Sơn=1j;xĐông Đô=1j;xPhúc Khánh=1k;xLiên Hiệp=1i;xTây Đô=1j;xThống Nhất=1g;xTiến Đức=1i;xThái Hưng=1i;xThái Phương=1k;xHòa Bình=1g;xChi Lăng=1j;xMinh Khai=1g;xHồng An=1l;xKim Trung=1g;xHồng Lĩnh=1g;xMinh Tân=1l;xVăn Lang=1g;xĐộc Lập=1l;xChí Hòa=1m;xMinh Hòa=1m;xHồng Minh=1m
 hĐông Hưng|tĐông Hưng=1n;xĐông Phương=1o;xLiên An Đô=1p;xĐông Sơn=1n;xĐông Cường=1o;xPhú Lương=1p;xMê Linh=1p;xLô Giang=1p;xĐông La=1n;xMinh Tân=1s;xĐông Xá=1o;xNguyên Xá=1n;xPhong Dương Tiến=1q;xHồng Việt=1s;xHà Giang=1r;xĐông Kinh=1r;xĐông Hợp=1n;xThăng Long=1s;xĐông Các=1n;xPhú Châu=1q;xLiên Hoa=1t;xĐông Tân=1v;xĐông Vinh=1r;xXuân Quang Động=1u;xHồng Bạch=1s;xTrọng Quan=1t;xHồng Giang=1t;xĐông Quan=1v;xĐông Á=1v;xĐông Hoàng=1u;xĐông Dương=1w;xMinh Phú=1t
 hThái Thụy|tDiêm Điền=1x;xThụy Trường=20;xHồng Dũng=20;xThụy Quỳnh=1z;xAn Tân=20;xThụy Ninh=1y;xThụy Hưng=21;xThụy Việt=1z;xThụy Văn=1z;xThụy Xuân=20;xDương Phúc=21;xThụy Trình=1x;xThụy Bình=1x;xThụy Chính=1y;xThụy Dân=1y;xThụy Hải=1x;xThụy Liên=1x;xThụy Duyên=22;xThụy Thanh=22;xThụy Sơn=21;xThụy Phong=22;xThái Thượng=25;xThái Nguyên=25;xDương Hồng Thủy=23;xThái Giang=24;xHòa An=25;xSơn Hà=24;xThái Phúc=23;xThái Hưng=25;xThái Đô=26;xThái Xuyên=26;xMỹ Lộc=26;xTân Học=26;xThái Thịnh=27;xThuần Thành=27;xThái Thọ=27
 hTiền Hải|tTiền Hải=28;xĐông Trà=29;xĐông Long=29;xVũ Lăng=28;xĐông Xuyên=29;xTây Lương=28;xTây Ninh=28;xĐông Quang=29;xĐông Hoàng=2a;xĐông Minh=2a;xAn Ninh=28;xĐông Cơ=2a;xTây Giang=2b;xĐông Lâm=2a;xPhương Công=2c;xÁi Quốc=2b;xNam Cường=2d;xVân Trường=2c;xNam Chính=2d;xBắc Hải=2c;xNam Thịnh=2d;xNam Hà=2e;xNam Tiến=2d;xNam Trung=2f;xNam Hồng=2e;xNam Hưng=2f;xNam Hải=2e;xNam Phú=2f
 hKiến Xương|tKiến Xương=2g;xTrà Giang=2h;xQuốc Tuấn=2h;xAn Bình=2i;xTây Sơn=15;xHồng Thái=2h;xBình Nguyên=2i;xLê Lợi=2j;xVũ Lễ=2k;xThanh Tân=2i;xThống Nhất=2j;xVũ Ninh=2l;xVũ An=2l;xQuang Lịch=2k;xHòa Bình=2k;xBình Minh=2g;xVũ Quý=2l;xQuang Bình=2g;xVũ Trung=2l;xVũ Công=2m;xHồng Vũ=2m;xQuang Minh=2g;xQuang Trung=2g;xMinh Quang=2n;xMinh Tân=2n;xNam Bình=2o;xBình Thanh=2n;xBình Định=2o;xHồng Tiến=2o
 hVũ Thư|tVũ Thư=2p;xHồng Lý=2q;xĐồng Thanh=2q;xXuân Hòa=2q;xHiệp Hòa=2r;xPhúc Thành=2s;xTân Phong=2s;xSong Lãng=2r;xTân Hòa=2s;xViệt Hùng=2q;xMinh Lãng=2r;xMinh Khai=2p;xDũng Nghĩa=2p;xMinh Quang=2p;xTam Quang=2p;xTân Lập=2t;xBách Thuận=2t;xTự Tân=2t;xSong An=16;xTrung An=16;xVũ Hội=2u;xHòa Bình=2p;xNguyên Xá=16;xViệt Thuận=2u;xVũ Vinh=2u;xVũ Đoài=2v;xVũ Tiến=2v;xVũ Vân=2u;xDuy Nhất=2v;xHồng Phong=2v
THà Nam=37
 cPhủ Lý|pQuang Trung=8.0;pLê Hồng Phong=1;pChâu Cầu=0;pLam Hạ=8;xPhù Vân=1;pLiêm Chính=0;pThanh Châu=0;pChâu Sơn=2;pTân Hiệp=8;xKim Bình=1;pTân Liêm=f;pThanh Tuyền=2;xĐinh Xá=f;xTrịnh Xá=f
 sDuy Tiên|pĐồng Văn=6;pHòa Mạc=4.3;xMộc Hoàn=4;pChâu Giang=4;pBạch Thượng=6;pDuy Minh=5;pDuy Hải=5;xChuyên Ngoại=3;pYên Bắc=6;xTrác Văn=3;pTiên Nội=8.7;pHoàng Đông=5.8;xYên Nam=3;xTiên Ngoại=8.7;xTiên Sơn=7
 sKim Bảng|pQuế=9;xNguyễn Úy=b;pĐại Cương=a;pLê Hồ=a;pTượng Lĩnh=b;pTân Tựu=c;pĐồng Hóa=a;xHoàng Tây=c;pTân Sơn=b;xThụy Lôi=d;xVăn Xá=9;xKhả Phong=d;pNgọc Sơn=9;pBa Sao=d;xLiên Sơn=e;pThi Sơn=e;xThanh Sơn=e
 hThanh Liêm|tKiện Khê=2;xLiêm Phong=g;xThanh Hà=g;xLiêm Cần=g;xLiêm Thuận=i;xThanh Thủy=h;xThanh Phong=h;tTân Thanh=h;xThanh Tân=j;xLiêm Túc=i;xLiêm Sơn=i;xThanh Hương=k;xThanh Nghị=j;xThanh Tâm=k;xThanh Nguyên=k;xThanh Hải=j
 hBình Lục|tBình Mỹ=l;xBình Nghĩa=m;xTràng An=m;xĐồng Du=m;xNgọc Lũ=o;xĐồn Xá=l;xAn Ninh=n;xBồ Đề=n;xBình An=o;xVũ Bản=n;xTrung Lương=o;xAn Đổ=p;xLa Sơn=l;xTiêu Động=p;xAn Lão=p
 hLý Nhân|xHợp Lý=q;xNguyên Lý=s;xChính Lý=q;xChân Lý=r;xĐạo Lý=r;xCông Lý=s;xVăn Lý=q;xBắc Lý=r;xĐức Lý=s;xTrần Hưng Đạo=t;tVĩnh Trụ=u;xNhân Thịnh=v;xNhân Khang=u;xNhân Mỹ=v;xNhân Nghĩa=t;xNhân Chính=u;xNhân Bình=t;xPhú Phúc=w;xXuân Khê=v;xTiến Thắng=w;xHòa Hậu=w
TNam Định=37
 cNam Định|pVị Xuyên=x;pTrường Thi=15;pTrần Hưng Đạo=x;pCửa Bắc=x;pNăng Tĩnh=x;pQuang Trung=x;pLộc Hạ=y;pLộc Vượng=x;pCửa Nam=x;pLộc Hòa=z;pNam Phong=1m;pMỹ Xá=10;pNam Vân=1n;pHưng Lộc=11;xMỹ Hà=z;xMỹ Thắng=z;xMỹ Trung=y;xMỹ Tân=y;xMỹ Phúc=x;xMỹ Thuận=11;xMỹ Lộc=11
 hVụ Bản|tGôi=12;xHiển Khánh=14;xMinh Tân=13;xHợp Hưng=14;xĐại An=10;xCộng Hòa=13;xTrung Thành=14;xQuang Trung=14;xThành Lợi=15;xKim Thái=12;xLiên Minh=16;xĐại Thắng=16;xTam Thanh=12;xVĩnh Hào=16
 hÝ Yên|tLâm=17;xTrung Nghĩa=18;xTân Minh=18;xYên Thọ=19;xPhú Hưng=19;xYên Chính=19;xYên Bình=1a;xYên Mỹ=1a;xYên Dương=1a;xYên Khánh=17;xYên Phong=17;xYên Ninh=1a;xYên Lương=1b;xYên Tiến=1b;xYên Thắng=1b;xYên Phúc=1c;xYên Cường=1c;xYên Lộc=1c;xHồng Quang=17;xYên Đồng=1d;xYên Khang=1d;xYên Nhân=1c;xYên Trị=1d
 hNghĩa Hưng|tLiễu Đề=1e;tRạng Đông=1f;xĐồng Thịnh=1g;xNghĩa Thái=1e;xHoàng Nam=1g;xNghĩa Châu=1e;xNghĩa Trung=1e;xNghĩa Sơn=1h;xNghĩa Lạc=1h;xNghĩa Hồng=1i;xNghĩa Phong=1i;xNghĩa Phú=1i;tQuỹ Nhất=1j;xNghĩa Hùng=1k;xNghĩa Lâm=1k;xNghĩa Thành=1j;xPhúc Thắng=1f;xNghĩa Lợi=1j;xNghĩa Hải=1k;xNam Điền=1f
 hNam Trực|tNam Giang=1l;xNam Điền=1m;xNghĩa An=1n;xNam Thắng=1o;xHồng Quang=1n;xTân Thịnh=1o;xNam Cường=1l;xNam Hồng=1o;xNam Hùng=1l;xNam Hoa=1p;xNam Dương=1q;xNam Thanh=1p;xNam Lợi=1p;xBình Minh=1q;xĐồng Sơn=1r;xNam Tiến=1q;xNam Hải=1p;xNam Thái=1r
 hTrực Ninh|tCổ Lễ=1s;xPhương Định=1t;xTrực Chính=1t;xTrung Đông=1s;xLiêm Hải=1t;xTrực Tuấn=1s;xViệt Hùng=1v;xTrực Đạo=1v;xTrực Hưng=1u;xTrực Nội=1u;tCát Thành=1v;xTrực Thanh=1u;xTrực Khang=1w;xTrực Thuận=1w;xTrực Mỹ=1w;xTrực Đại=1x;xTrực Cường=1y;tNinh Cường=1y;xTrực Thái=1x;xTrực Hùng=1y;xTrực Thắng=1x
 hXuân Trường|tXuân Trường=1z;xXuân Châu=20;xXuân Hồng=20;xXuân Thành=20;xXuân Thượng=20;xXuân Giang=21;xXuân Tân=21;xXuân Ngọc=1z;xTrà Lũ=22;xThọ Nghiệp=22;xXuân Phú=21;xXuân Vinh=22;xXuân Ninh=1z;xXuân Phúc=1z
 hGiao Thủy|tQuất Lâm=29;xGiao Hương=23;xHồng Thuận=26;xGiao Thiện=23;xGiao Thanh=23;tGiao Thủy=24;xBình Hòa=24;xGiao Hà=28;xGiao Nhân=25;xGiao An=26;xGiao Lạc=26;xGiao Châu=25;xGiao Tân=27;xGiao Yến=27;xGiao Xuân=28;xGiao Thịnh=29;xGiao Hải=28;xBạch Long=27;xGiao Long=25;xGiao Phong=29
 hHải Hậu|tYên Định=2a;tCồn=2b;tThịnh Long=2c;xHải Nam=2e;xHải Trung=2a;xHải Minh=2d;xHải Anh=2d;xHải Hưng=2e;xHải Long=2a;xHải Đường=2d;xHải Lộc=2e;xHải Quang=2g;xHải Đông=2g;xHải Sơn=2b;xHải Tân=2b;xHải Phong=2f;xHải An=2f;xHải Tây=2g;xHải Phú=2h;xHải Giang=2f;xHải Ninh=2c;xHải Xuân=2h;xHải Châu=2c;xHải Hòa=2h
TNinh Bình=37
 cTam Điệp|pBắc Sơn=2k;pTrung Sơn=2l;pNam Sơn=2l;pTây Sơn=2k;xYên Sơn=2m;pYên Bình=3h;pTân Bình=2m;xQuang Sơn=2k;xĐông Sơn=2l
 hNho Quan|xXích Thổ=2n;xGia Lâm=2n;xGia Sơn=2n;xThạch Bình=2q;xGia Thủy=2o;xGia Tường=2o;xCúc Phương=2p;xPhú Sơn=2q;xĐức Long=2o;xLạc Vân=2q;xĐồng Phong=2r;xYên Quang=2r;xThượng Hòa=2s;tNho Quan=2r;xVăn Phương=2p;xThanh Sơn=2s;xPhúc Sơn=31;xVăn Phú=2s;xPhú Lộc=2t;xKỳ Phú=2u;xQuỳnh Lưu=2t;xPhú Long=2u;xQuảng Lạc=2m
 hGia Viễn|tThịnh Vượng=2v;xGia Hòa=2v;xGia Hưng=2w;xLiên Sơn=2w;xGia Thanh=2y;xGia Vân=2x;xGia Phú=2w;xGia Xuân=2y;xGia Lập=2x;xGia Trấn=2y;xGia Phương=2z;xGia Tân=2x.31;xTiến Thắng=2z;xGia Trung=2z;xGia Minh=30;xGia Lạc=30;xGia Sinh=31;xGia Phong=30
 cHoa Lư|pĐông Thành=2i;pTân Thành=2i;pVân Giang=2i;pBích Đào=2i;pNam Bình=2i;pNam Thành=2i;pNinh Khánh=2i;xNinh Nhất=2i;xNinh Tiến=2i;pNinh Phúc=34;pNinh Sơn=2j;pNinh Phong=2j;pNinh Mỹ=2i;pNinh Giang=31;xTrường Yên=31;xNinh Khang=2i;xNinh Hòa=31;xNinh Hải=2j;xNinh Vân=2j;xNinh An=2j
 hYên Khánh|tYên Ninh=32;xKhánh Thiện=33;xKhánh Phú=34;xKhánh Hòa=34;xKhánh Lợi=33;xKhánh An=34;xKhánh Cường=33;xKhánh Cư=32;xKhánh Hải=32;xKhánh Trung=35;xKhánh Mậu=37;xKhánh Vân=32;xKhánh Hội=37;xKhánh Công=35;xKhánh Thành=35;xKhánh Nhạc=36;xKhánh Thủy=37;xKhánh Hồng=36
 hKim Sơn|tPhát Diệm=38;tBình Minh=39;xHồi Ninh=3c;xXuân Chính=3c;xKim Định=3a;xÂn Hòa=3a;xHùng Tiến=3a;xQuang Thiện=3b;xNhư Hòa=3b;xChất Bình=3c;xĐồng Hướng=3b;xKim Chính=38;xThượng Kiệm=38;xTân Thành=3d;xYên Lộc=3d;xLai Thành=3d;xĐịnh Hóa=3e;xVăn Hải=3e;xKim Tân=3e;xKim Mỹ=39;xCồn Thoi=39;xKim Trung=3f;xKim Đông=3f
 hYên Mô|tYên Thịnh=3g;xKhánh Thượng=3h;xKhánh Dương=3g;xYên Phong=3i;xYên Hòa=3g;xYên Thắng=3h;xYên Từ=3i;xYên Thành=3k;xYên Nhân=3i;xYên Mỹ=3j;xYên Mạc=3j;xYên Đồng=3k;xYên Thái=3k;xYên Lâm=3j
TThanh Hóa=38
 cThanh Hóa|pHàm Rồng=0;pĐông Thọ=1.0;pNam Ngạn=0;pTrường Thi=1;pĐiện Biên=1;pPhú Sơn=1;pLam Sơn=1;pBa Đình=1;pNgọc Trạo=1;pĐông Vệ=1;pĐông Sơn=1;pĐông Cương=0;pĐông Hương=1;pĐông Hải=1;pQuảng Hưng=47;pQuảng Thắng=41;pQuảng Thành=47;xThiệu Vân=2w;pThiệu Khánh=2w;pThiệu Dương=0;pTào Xuyên=31;pLong Anh=31;pHoằng Quang=31;pHoằng Đại=31;pRừng Thông=40;xĐông Hoàng=40;xĐông Ninh=40;xĐông Hòa=40;xĐông Yên=41;pĐông Lĩnh=2w;xĐông Minh=40;xĐông Thanh=2w;xĐông Tiến=2w;xĐông Khê=40;pĐông Thịnh=40;xĐông Văn=41;xĐông Phú=41;xĐông Nam=41;xĐông Quang=41;xĐông Vinh=41;pĐông Tân=40;pAn Hưng=41.1;pQuảng Thịnh=47;pQuảng Đông=47;pQuảng Cát=47;pQuảng Phú=47;pQuảng Tâm=47
 sBỉm Sơn|pBắc Sơn=3;pBa Đình=2;pLam Sơn=2;pNgọc Trạo=3;pĐông Sơn=2;pPhú Sơn=3;xQuang Trung=3
 cSầm Sơn|pTrung Sơn=48;pBắc Sơn=48;pTrường Sơn=48;pQuảng Cư=48;pQuảng Tiến=48;xQuảng Minh=46;xĐại Hùng=46;pQuảng Thọ=48;pQuảng Châu=48;pQuảng Vinh=46
 hMường Lát|tMường Lát=4;xTam Chung=5;xMường Lý=6;xTrung Lý=7;xQuang Chiểu=8;xPù Nhi=9;xNhi Sơn=a;xMường Chanh=b
 hQuan Hóa|tHồi Xuân=c;xThành Sơn=d;xTrung Sơn=e;xPhú Thanh=f;xTrung Thành=d;xPhú Lệ=f;xPhú Sơn=f;xPhú Xuân=g;xHiền Chung=h;xHiền Kiệt=h;xNam Tiến=i;xThiên Phủ=j;xPhú Nghiêm=c;xNam Xuân=i;xNam Động=j
 hBá Thước|tCành Nàng=k;xĐiền Thượng=l;xĐiền Hạ=l;xĐiền Quang=l;xĐiền Trung=m;xThành Sơn=o;xLương Ngoại=n;xÁi Thượng=m;xLương Nội=n;xĐiền Lư=m;xLương Trung=n;xLũng Niêm=o;xLũng Cao=p;xHạ Trung=k;xCổ Lũng=p;xThành Lâm=o;xBan Công=k;xKỳ Tân=q;xVăn Nho=q;xThiết Ống=r;xThiết Kế=r
 hQuan Sơn|xTrung Xuân=s;xTrung Thượng=w;xTrung Tiến=s;xTrung Hạ=s;xSơn Hà=x;xTam Thanh=t;xSơn Thủy=u;xNa Mèo=v;tSơn Lư=w.x;xTam Lư=x;xSơn Điện=y;xMường Mìn=z
 hLang Chánh|xYên Khương=10;xYên Thắng=11;xTrí Nang=14;xGiao An=12;xGiao Thiện=12;xTân Phúc=15;xTam Văn=13;xLâm Phú=13;tLang Chánh=14;xĐồng Lương=15
 hNgọc Lặc|tNgọc Lặc=16;xLam Sơn=1b;xMỹ Tân=16;xThúy Sơn=16;xThạch Lập=17;xVân Am=19;xCao Ngọc=1b;xQuang Trung=17;xĐồng Thịnh=17;xNgọc Liên=18;xNgọc Sơn=18;xLộc Thịnh=18;xCao Thịnh=18;xNgọc Trung=18;xPhùng Giáo=19;xPhùng Minh=1a;xPhúc Thịnh=1a;xNguyệt Ấn=19;xKiên Thọ=1a;xMinh Tiến=1b;xMinh Sơn=1b
 hCẩm Thủy|tPhong Sơn=1c;xCẩm Thành=1d;xCẩm Quý=1e;xCẩm Lương=1e;xCẩm Thạch=1d;xCẩm Liên=1d;xCẩm Giang=1e;xCẩm Bình=1d;xCẩm Tú=1e;xCẩm Châu=1f;xCẩm Tâm=1f;xCẩm Ngọc=1c;xCẩm Long=1g;xCẩm Yên=1f;xCẩm Tân=1g;xCẩm Phú=1g;xCẩm Vân=1f
 hThạch Thành|tKim Tân=1h;tVân Du=1i;xThạch Lâm=1j;xThạch Quảng=1j;xThạch Tượng=1j;xThạch Cẩm=1k;xThạch Sơn=1k;xThạch Bình=1k;xThạch Định=1h;xThạch Long=1k;xThành Mỹ=1l;xThành Yên=1l;xThành Vinh=1l;xThành Minh=1l;xThành Công=1i;xThành Tân=1i;xThành Trực=1h;xThành Tâm=1m;xThành An=1m;xThành Thọ=1h;xThành Tiến=1h;xThành Long=1m;xThành Hưng=1h;xNgọc Trạo=1m
 hHà Trung|tHà Trung=1n.1p;tHà Long=1o;xHà Vinh=2;xHà Bắc=1o;xHoạt Giang=1p;xYên Dương=1p;xHà Giang=1o;xLĩnh Toại=1q;xHà Ngọc=1n;xYến Sơn=1n;xHà Sơn=1r;tHà Lĩnh=1r;xHà Đông=1n;xHà Tân=1r;xHà Tiến=1r;xHà Bình=1n.1p;xThái Lai=1q;xHà Châu=1q;xHà Hải=1q
 hVĩnh Lộc|tVĩnh Lộc=1s;xVĩnh Quang=1t;xVĩnh Yên=1t;xVĩnh Tiến=1t;xVĩnh Long=1t;xVĩnh Phúc=1s;xVĩnh Hưng=1s;xVĩnh Hòa=1s;xVĩnh Hùng=1u;xMinh Tân=1u;xNinh Khang=1s;xVĩnh Thịnh=1u;xVĩnh An=1u
 hYên Định|tThống Nhất=1v;tYên Lâm=1w;xYên Tâm=1v;xYên Phú=1v;tQuý Lộc=1w;xYên Thọ=1w;xYên Trung=1x;xYên Trường=1x;xYên Phong=1x;xYên Thái=1x;xYên Hùng=1y;xYên Thịnh=1y;xYên Ninh=1y;xĐịnh Tăng=21;xĐịnh Hòa=1z;xĐịnh Thành=1z;xĐịnh Công=1z;xĐịnh Tân=20;xĐịnh Tiến=20;xĐịnh Long=21;xĐịnh Liên=21;tQuán Lào=21;xĐịnh Hưng=20;xĐịnh Hải=20;xĐịnh Bình=1z
 hThọ Xuân|xXuân Hồng=22;tThọ Xuân=22;xBắc Lương=23;xNam Giang=23;xXuân Phong=23;xThọ Lộc=23;xXuân Trường=22;xXuân Hòa=24;xThọ Hải=24;xTây Hồ=23;xXuân Giang=22;xXuân Sinh=26;xXuân Hưng=24;xThọ Diên=24;xThọ Lâm=26;xThọ Xương=25;xXuân Bái=25;xXuân Phú=26;tSao Vàng=26;tLam Sơn=25;xXuân Thiên=27;xThuận Minh=27;xThọ Lập=27;xQuảng Phú=28;xXuân Tín=28;xPhú Xuân=28;xXuân Lai=29;xXuân Lập=29;xXuân Minh=29;xTrường Xuân=29
 hThường Xuân|xBát Mọt=2a;xYên Nhân=2b;xXuân Lẹ=2h;xVạn Xuân=2c;xLương Sơn=2d;xXuân Cao=2e;xLuận Thành=2e;xLuận Khê=2e.2i;xXuân Thắng=2f;xXuân Lộc=2f;tThường Xuân=2g;xXuân Dương=2g;xThọ Thanh=2g;xNgọc Phụng=2g;xXuân Chinh=2h;xTân Thành=2i
 hTriệu Sơn|tTriệu Sơn=2j;xThọ Sơn=2k;xThọ Bình=2k;xThọ Tiến=2o;xHợp Lý=2l;xHợp Tiến=2l;xHợp Thành=2l;xTriệu Thành=2l;xHợp Thắng=2l;xMinh Sơn=2j;xDân Lực=2j;xDân Lý=2j;xDân Quyền=2j;xAn Nông=2q;xVân Sơn=2m;xThái Hòa=2m;tNưa=2m;xĐồng Lợi=2n;xĐồng Tiến=2n;xĐồng Thắng=2n;xTiến Nông=2q;xKhuyến Nông=2q;xXuân Lộc=2p;xThọ Dân=2p;xXuân Thọ=2o;xThọ Tân=2p;xThọ Ngọc=2o;xThọ Cường=2o;xThọ Phú=2p;xThọ Thế=2p;xNông Trường=2q;xBình Sơn=2k
 hThiệu Hóa|tThiệu Hóa=2r.2t.2v;xThiệu Ngọc=2s;xThiệu Vũ=2s;xThiệu Phúc=2r;xThiệu Tiến=2s;xThiệu Công=2r;xThiệu Long=1z.2r;xThiệu Giang=2t;xThiệu Duy=2t;xThiệu Nguyên=2r;xThiệu Hợp=2t;xThiệu Thịnh=2t;xThiệu Quang=2t;xThiệu Thành=2s;xThiệu Toán=2u;xThiệu Chính=2u;xThiệu Hòa=2u;tHậu Hiền=2u;xThiệu Viên=2v;xThiệu Lý=2v;xThiệu Vận=2v;xThiệu Trung=2v;xTân Châu=2w;xThiệu Giao=2w
 hHoằng Hóa|tBút Sơn=2x;xHoằng Xuân=2y;xHoằng Giang=2y;xHoằng Phú=2z;xHoằng Quỳ=2y;xHoằng Kim=2z;xHoằng Trung=2z;xHoằng Trinh=30;xHoằng Sơn=30;xHoằng Cát=30;xHoằng Xuyên=30;xHoằng Quý=2z;xHoằng Hợp=2y;xHoằng Đức=2x;xHoằng Hà=2x;xHoằng Đạt=2x;xHoằng Đạo=2x;xHoằng Thắng=33;xHoằng Đồng=2x;xHoằng Thái=32;xHoằng Thịnh=32;xHoằng Thành=32;xHoằng Lộc=32;xHoằng Trạch=32;xHoằng Phong=33;xHoằng Lưu=33;xHoằng Châu=33;xHoằng Tân=32;xHoằng Yến=34;xHoằng Tiến=34;xHoằng Hải=34;xHoằng Ngọc=35;xHoằng Đông=35;xHoằng Thanh=35;xHoằng Phụ=35;xHoằng Trường=34
 hHậu Lộc|tHậu Lộc=36;xĐồng Lộc=38;xĐại Lộc=37;xTriệu Lộc=37;xTiến Lộc=37;xLộc Sơn=36;xCầu Lộc=38;xThành Lộc=38;xTuy Lộc=38;xMỹ Lộc=36;xThuần Lộc=36;xXuân Lộc=39;xHoa Lộc=39;xLiên Lộc=39;xQuang Lộc=39;xPhú Lộc=39;xHòa Lộc=39;xMinh Lộc=3a;xHưng Lộc=3a;xHải Lộc=3a;xĐa Lộc=3a;xNgư Lộc=3a
 hNga Sơn|tNga Sơn=3b;xBa Đình=3g;xNga Vịnh=3g;xNga Văn=3d;xNga Thiện=3g;xNga Tiến=3c;xNga Phượng=3d;xNga Hiệp=3b;xNga Thanh=3b;xNga Yên=3b;xNga Giáp=3e;xNga Hải=3e;xNga Thành=3e;xNga An=3f;xNga Phú=3f;xNga Điền=3f;xNga Tân=3c;xNga Thủy=3b;xNga Liên=3e;xNga Thái=3c;xNga Thạch=3d;xNga Thắng=3d;xNga Trường=3g
 hNhư Xuân|tYên Cát=3h;xBãi Trành=3i;xXuân Hòa=3i;xXuân Bình=3i;xHóa Quỳ=3j;xCát Vân=3m;xCát Tân=3m;xTân Bình=3h;xBình Lương=3j;xThanh Quân=3l;xThanh Xuân=3l;xThanh Hòa=3k;xThanh Phong=3k;xThanh Lâm=3k;xThanh Sơn=3l;xThượng Ninh=3m
 hNhư Thanh|tBến Sung=3n;xCán Khê=3o;xXuân Du=3o;xPhượng Nghi=3o;xMậu Lâm=3p;xXuân Khang=3n;xPhú Nhuận=3p;xHải Long=3n;xXuân Thái=3q;xXuân Phúc=3r;xYên Thọ=3n.3r;xYên Lạc=3r;xThanh Tân=3z.3s;xThanh Kỳ=3s
 hNông Cống|tNông Cống=3t;xTân Phúc=3u;xTân Thọ=3u;xHoàng Sơn=3u;xTân Khang=3u;xHoàng Giang=3u;xTrung Chính=3u;xTrung Thành=3v;xTế Thắng=3v;xTế Lợi=3v;xTế Nông=3v;xMinh Nghĩa=3t;xMinh Khôi=3t;xVạn Hòa=3t;xTrường Trung=3x;xVạn Thắng=3t;xTrường Giang=3x;xVạn Thiện=3t;xThăng Long=3w;xTrường Minh=3x;xTrường Sơn=3x;xThăng Bình=3w;xCông Liêm=3z;xTượng Văn=3y;xThăng Thọ=3w;xTượng Lĩnh=3y;xTượng Sơn=3y;xCông Chính=3z;xYên Mỹ=3z
 hQuảng Xương|tTân Phong=42;xQuảng Trạch=43;xQuảng Đức=42;xQuảng Định=42;xQuảng Nhân=49;xQuảng Ninh=49;xQuảng Bình=4a;xQuảng Hợp=45;xQuảng Văn=45;xQuảng Long=43;xQuảng Yên=43;xQuảng Hòa=43;xQuảng Khê=44;xQuảng Trung=44;xQuảng Chính=44;xQuảng Ngọc=45;xQuảng Trường=44;xQuảng Phúc=45;xQuảng Giao=46;xQuảng Hải=49;xQuảng Lưu=4a;xQuảng Lộc=4a;xTiên Trang=4b;xQuảng Nham=4b;xQuảng Thạch=4b;xQuảng Thái=4a
 sNghi Sơn|pHải Hòa=4c;pHải Châu=4d;xThanh Thủy=4d;xThanh Sơn=4d;pHải Ninh=4d;xAnh Sơn=4e;xNgọc Lĩnh=4f;pHải An=4f;xCác Sơn=4e;pTân Dân=4f;pHải Lĩnh=4g;xĐịnh Hải=4g;xPhú Sơn=4i;pNinh Hải=4g;pNguyên Bình=4h;xHải Nhân=4c;pBình Minh=4c;pHải Thanh=4c;xPhú Lâm=4i;pXuân Lâm=4h;pTrúc Lâm=4i;pHải Bình=4k;xTân Trường=4j;xTùng Lâm=4i;pTĩnh Hải=4k;pMai Lâm=4k;xTrường Lâm=4j;pHải Thượng=4l;xNghi Sơn=4l;xHải Hà=4l
TNghệ An=40
 cVinh|pĐông Vĩnh=1;pHà Huy Tập=3;pLê Lợi=1;pQuán Bàu=3c;pHưng Bình=1;pHưng Phúc=2;pHưng Dũng=2;pCửa Nam=1;pQuang Trung=1;pTrường Thi=2;pBến Thủy=2;pTrung Đô=2;pNghi Phú=3;pHưng Đông=3c;pHưng Lộc=4;xHưng Hòa=2;pVinh Tân=2;pNghi Thủy=5;pNghi Tân=5;pThu Thủy=5;pNghi Hòa=5;pNghi Hải=5;pNghi Hương=5;pNghi Thu=5;xNghi Phong=4;xNghi Xuân=4;xNghi Liên=3c;xNghi Ân=3;xPhúc Thọ=4;xNghi Kim=3c;pNghi Đức=3;xNghi Thái=4;xHưng Chính=1
 sThái Hòa|pHòa Hiếu=10;pQuang Phong=10;pQuang Tiến=16;pLong Sơn=10;xNghĩa Tiến=16;xNghĩa Mỹ=17;xTây Hiếu=16;xNghĩa Thuận=17;xĐông Hiếu=17
 hQuế Phong|tKim Sơn=6;xThông Thụ=7;xĐồng Văn=7;xHạnh Dịch=8;xTiền Phong=8;xNậm Giải=6;xTri Lễ=9;xChâu Kim=6;xMường Nọc=6;xChâu Thôn=a;xNậm Nhoóng=9;xQuang Phong=a;xCắm Muộn=a
 hQuỳ Châu|tTân Lạc=b;xChâu Bính=c;xChâu Thuận=c;xChâu Hội=b;xChâu Nga=b;xChâu Tiến=c;xChâu Hạnh=b;xChâu Thắng=c;xChâu Phong=d;xChâu Bình=e;xChâu Hoàn=d;xDiên Lãm=d
 hKỳ Sơn|tMường Xén=f;xMỹ Lý=g;xBắc Lý=h;xKeng Đu=i;xĐoọc Mạy=l;xHuồi Tụ=j;xMường Lống=k;xNa Loi=l;xNậm Cắn=m;xBảo Nam=n;xPhà Đánh=m;xBảo Thắng=o;xHữu Lập=n;xTà Cạ=f;xChiêu Lưu=o;xMường Típ=p;xHữu Kiệm=n;xTây Sơn=f;xMường Ải=p;xNa Ngoi=q;xNậm Càn=q
 hTương Dương|tThạch Giám=r;xMai Sơn=s;xNhôn Mai=s;xHữu Khuông=t;xYên Tĩnh=x;xNga My=u;xXiêng My=u;xLượng Minh=v;xYên Hòa=w;xYên Na=x;xLưu Kiền=r;xXá Lượng=r;xTam Thái=z;xTam Đình=y;xYên Thắng=w;xTam Quang=y;xTam Hợp=z
 hNghĩa Đàn|tNghĩa Đàn=11;xNghĩa Mai=15;xNghĩa Yên=12;xNghĩa Lạc=12;xNghĩa Lâm=12;xNghĩa Sơn=12;xNghĩa Lợi=13;xNghĩa Bình=11;xNghĩa Minh=15;xNghĩa Thọ=13;xNghĩa Hưng=14;xNghĩa Hồng=15;xNghĩa Trung=11;xNghĩa Hội=13;xNghĩa Thành=14;xNghĩa Đức=19;xNghĩa An=19;xNghĩa Long=18;xNghĩa Lộc=18;xNghĩa Khánh=19
 hQuỳ Hợp|tQuỳ Hợp=1a;xYên Hợp=1d;xChâu Tiến=1b;xChâu Hồng=1b;xĐồng Hợp=1d;xChâu Thành=1b;xLiên Hợp=1c;xChâu Lộc=1c;xTam Hợp=1d;xChâu Cường=1f;xChâu Quang=1a;xThọ Hợp=1a;xMinh Hợp=1e;xNghĩa Xuân=1d;xChâu Thái=1f;xChâu Đình=1a;xVăn Lợi=1e;xNam Sơn=1g;xChâu Lý=1g;xHạ Sơn=1e;xBắc Sơn=1g
 hQuỳnh Lưu|xQuỳnh Thắng=1q;xQuỳnh Tân=1k;xQuỳnh Châu=1l;xTân Sơn=1l;xQuỳnh Văn=1k;xNgọc Sơn=1m;xQuỳnh Tam=1l;xQuỳnh Sơn=1m;xQuỳnh Thạch=1k;xQuỳnh Bảng=1n;xQuỳnh Thanh=1n;xQuỳnh Hậu=1o;xQuỳnh Lâm=1m;xQuỳnh Đôi=1n;xMinh Lương=1n;tCầu Giát=1o;xQuỳnh Yên=1n;xBình Sơn=1o;xQuỳnh Diễn=1o;xQuỳnh Giang=1o;xAn Hòa=1p;xPhú Nghĩa=1p;xVăn Hải=1p;xThuận Long=1p;xTân Thắng=1q
 hCon Cuông|xBình Chuẩn=1r;xLạng Khê=1u;xCam Lâm=1t;xThạch Ngàn=1s;xĐôn Phục=1t;xMậu Đức=1s;xChâu Khê=1u;xChi Khê=1v;tTrà Lân=1v;xYên Khê=1v;xLục Dạ=1w;xMôn Sơn=1w
 hTân Kỳ|tTân Kỳ=1x;xTân Hợp=1z;xTân Phú=1y;xTân Xuân=1y;xGiai Xuân=1z;xBình Hợp=20;xNghĩa Đồng=20;xĐồng Văn=21;xNghĩa Thái=1y;xHoàn Long=1y;xNghĩa Phúc=22;xTiên Kỳ=21;xTân An=22;xNghĩa Dũng=1x;xKỳ Sơn=1x;xHương Sơn=22;xKỳ Tân=1x;xPhú Sơn=23;xTân Hương=23;xNghĩa Hành=23
 hAnh Sơn|tKim Nhan=24;xThọ Sơn=25;xThành Sơn=25;xBình Sơn=25;xTam Đỉnh=26;xHùng Sơn=26;xCẩm Sơn=26;xĐức Sơn=24;xTường Sơn=27;xHoa Sơn=27;xTào Sơn=28;xVĩnh Sơn=28;xLạng Sơn=28;xHội Sơn=27;xPhúc Sơn=24;xLong Sơn=29;xKhai Sơn=29;xLĩnh Sơn=29;xCao Sơn=29
 hDiễn Châu|xDiễn Lâm=2a;xDiễn Đoài=2a;xDiễn Trường=2a;xDiễn Yên=2a;xDiễn Hoàng=2c;xDiễn Mỹ=2c;xDiễn Hồng=2b;xDiễn Phong=2b;xHùng Hải=2c;xDiễn Liên=2d;xDiễn Vạn=2b;xDiễn Kim=2c;xDiễn Kỷ=2b;xXuân Tháp=2d;xDiễn Thái=2d;xDiễn Đồng=2d;xHạnh Quảng=2f;xNgọc Bích=2e;xDiễn Nguyên=2f;xDiễn Hoa=2e;tDiễn Thành=2e;xDiễn Phúc=2e;xDiễn Cát=2f;xDiễn Thịnh=2g;xDiễn Tân=2g;xMinh Châu=2f;xDiễn Thọ=2h;xDiễn Lợi=2h;xDiễn Lộc=2h;xDiễn Trung=2g;xDiễn An=2g;xDiễn Phú=2h
 hYên Thành|tHoa Thành=2i;xMã Thành=2j;xTiến Thành=2j;xLăng Thành=2l;xTân Thành=2j;xĐức Thành=2j;xKim Thành=2k;xHậu Thành=2l;xĐô Thành=2m;xThọ Thành=2m;xQuang Thành=2k;xTây Thành=2n;xPhúc Thành=2l;xPhú Thành=2m;xĐồng Thành=2k;xTăng Thành=2i;xVăn Thành=2i;xThịnh Thành=2n;xXuân Thành=2o;xBắc Thành=2o;xĐông Thành=2i;xTrung Thành=2o;xLong Thành=2p;xMinh Thành=2n;xNam Thành=2o;xVĩnh Thành=2p;xViên Thành=2p;xLiên Thành=0;xBảo Thành=2p;xMỹ Thành=0;xVân Tụ=0;xSơn Thành=2p
 hĐô Lương|tĐô Lương=2s;xGiang Sơn Đông=2q;xGiang Sơn Tây=2q;xBạch Ngọc=2q;xBồi Sơn=2q;xHồng Sơn=2r;xBài Sơn=2r;xBắc Sơn=2s;xTràng Sơn=2r;xThượng Sơn=2t;xHòa Sơn=2t;xĐặng Sơn=2s;xĐông Sơn=2r;xNam Sơn=2s;xLưu Sơn=2s;xYên Sơn=2s;xVăn Sơn=2s;xĐà Sơn=2s;xLạc Sơn=2u;xTân Sơn=2t;xThái Sơn=2t;xQuang Sơn=2t;xThịnh Sơn=2s;xTrung Sơn=2u;xXuân Sơn=2u;xMinh Sơn=2u;xThuận Sơn=2u;xNhân Sơn=2u;xHiến Sơn=2v;xMỹ Sơn=2v;xTrù Sơn=2v;xĐại Sơn=2v
 hThanh Chương|tDùng=2w;xCát Văn=2y;xMinh Sơn=2y;xHạnh Lâm=2x;xThanh Sơn=30;xPhong Thịnh=2y;xThanh Phong=2w;xThanh Mỹ=2z;xThanh Tiên=2z;xThanh Liên=2z;xĐại Đồng=2w;xThanh Ngọc=2w;xThanh Hương=31;xNgọc Lâm=30;xĐồng Văn=2w;xNgọc Sơn=32;xThanh Thịnh=31;xThanh An=31;xThanh Quả=31;xXuân Dương=32;xMinh Tiến=32;xKim Bảng=33;xThanh Thủy=33;xThanh Hà=33;xThanh Tùng=34;xThanh Lâm=34;xMai Giang=34;xThanh Xuân=34;xThanh Đức=2x
 hNghi Lộc|tQuán Hành=35;xNghi Văn=38;xNghi Yên=36;xNghi Tiến=36;xNghi Hưng=37;xNghi Đồng=37;xNghi Thiết=36;xNghi Lâm=39;xNghi Quang=3a;xNghi Kiều=38;xNghi Mỹ=39;xNghi Phương=37;xNghi Thuận=3a;xNghi Long=3a;xNghi Xá=3a;xKhánh Hợp=3b;xNghi Công Bắc=39;xNghi Công Nam=39;xNghi Thạch=3b;xNghi Trung=35;xThịnh Trường=3b;xDiên Hoa=35;xNghi Vạn=35
 hNam Đàn|xNam Hưng=3d;xNghĩa Thái=3d;xNam Thanh=3d;xNam Anh=3e;xNam Xuân=3e;tNam Đàn=3f;xNam Lĩnh=3e;xNam Giang=3g;xXuân Hòa=3f;xHùng Tiến=3g;xThượng Tân Lộc=3f;xKim Liên=3g;xXuân Hồng=3g;xNam Cát=3g;xKhánh Sơn=3h;xTrung Phúc Cường=3h;xNam Kim=3h
 hHưng Nguyên|tHưng Nguyên=3i;xHưng Trung=3j;xHưng Yên Nam=3j;xHưng Yên Bắc=3j;xHưng Tây=3i;xHưng Đạo=3i;xThịnh Mỹ=3i;xHưng Lĩnh=3k;xThông Tân=3k;xHưng Nghĩa=3l;xPhúc Lợi=3l;xLong Xá=3k;xChâu Nhân=3l;xXuân Lam=3k;xHưng Thành=3l
 sHoàng Mai|xQuỳnh Vinh=1h;xQuỳnh Lộc=1j;pQuỳnh Thiện=1h;xQuỳnh Lập=1j;xQuỳnh Trang=1h;pMai Hùng=1i;pQuỳnh Dị=1j;pQuỳnh Xuân=1i;pQuỳnh Phương=1i;xQuỳnh Liên=1i
THà Tĩnh=42
 cHà Tĩnh|pNam Hà=0;pBắc Hà=0;pTân Giang=0;pĐại Nài=1c.0;pHà Huy Tập=0;pThạch Trung=1;pThạch Quý=0;pTrần Phú=0;pVăn Yên=0;pThạch Hạ=1;pĐồng Môn=1;pThạch Hưng=0;xThạch Bình=1h;xThạch Hải=18;xĐỉnh Bàn=18;xHộ Độ=1;xThạch Khê=18;xThạch Trị=19;xThạch Lạc=1a;xTượng Sơn=1a;xThạch Văn=19;xThạch Thắng=1a;xThạch Đài=1c;xThạch Hội=19;xTân Lâm Hương=1c;xCẩm Bình=1h;xCẩm Vịnh=1h
 sHồng Lĩnh|pBắc Hồng=2;pNam Hồng=3;pTrung Lương=2;pĐức Thuận=2;pĐậu Liêu=3;xThuận Lộc=3
 hHương Sơn|tPhố Châu=4;tTây Sơn=7;xSơn Hồng=5;xSơn Tiến=6;xSơn Lâm=8;xSơn Lễ=6;xSơn Giang=8;xSơn Lĩnh=5;xAn Hòa Thịnh=6;xSơn Tây=7;xSơn Ninh=4;xChâu Bình=b;xTân Mỹ Hà=b;xQuang Diệm=8;xSơn Trung=4;xSơn Bằng=4;xSơn Kim 1=9;xSơn Kim 2=a;xMỹ Long=b;xKim Hoa=c;xSơn Phú=4;xHàm Trường=c
 hĐức Thọ|tĐức Thọ=d;xQuang Vĩnh=f;xTùng Châu=e;xTrường Sơn=e;xLiên Minh=e;xYên Hồ=f;xTùng Ảnh=d;xBùi La Nhân=f;xThanh Bình Thịnh=g;xLâm Trung Thủy=g;xHòa Lạc=d;xTân Dân=d;xAn Dũng=g;xĐức Đồng=h;xĐức Lạng=h;xTân Hương=h
 hVũ Quang|tVũ Quang=i;xÂn Phú=j;xĐức Giang=j;xĐức Lĩnh=j;xThọ Điền=i;xĐức Hương=k;xĐức Bồng=k;xĐức Liên=k;xHương Minh=i;xQuang Thọ=i
 hNghi Xuân|tXuân An=l;xXuân Hội=m;xĐan Trường=m;xXuân Phổ=m;xXuân Hải=m;xXuân Giang=l;tTiên Điền=n;xXuân Yên=n;xXuân Mỹ=n;xXuân Thành=n;xXuân Viên=l;xXuân Hồng=l;xCổ Đạm=o;xXuân Liên=o;xXuân Lĩnh=l;xXuân Lam=2;xCương Gián=o
 hCan Lộc|tNghèn=p;xThiên Lộc=p;xThuần Thiện=r;xVượng Lộc=p;xThanh Lộc=t;xKim Song Trường=s;xThường Nga=s;xTùng Lộc=r;xPhú Lộc=s;xGia Hanh=t;xKhánh Vĩnh Yên=t;xXuân Lộc=u;xThượng Lộc=v;xQuang Lộc=u;tĐồng Lộc=v;xMỹ Lộc=v;xSơn Lộc=u
 hHương Khê|tHương Khê=w;xĐiền Mỹ=x;xHà Linh=x;xHương Thủy=z;xHòa Hải=y;xPhúc Đồng=y;xHương Giang=z;xLộc Yên=12;xHương Bình=y;xHương Long=w;xPhú Gia=w;xGia Phố=z;xHương Đô=12;xHương Vĩnh=10;xHương Xuân=10;xPhúc Trạch=11;xHương Trà=12;xHương Trạch=11;xHương Lâm=10;xHương Liên=11
 hThạch Hà|xTân Lộc=q;xHồng Lộc=q;xThịnh Lộc=14;xBình An=14;xÍch Hậu=16;xPhù Lưu=15;tThạch Hà=13;xNgọc Sơn=1b;tLộc Hà=14;xThạch Mỹ=15;xThạch Kim=14;xThạch Châu=15;xThạch Kênh=16;xThạch Sơn=13;xThạch Liên=16;xViệt Tiến=17;xThạch Long=13;xThạch Ngọc=17;xLưu Vĩnh Sơn=1b;xThạch Xuân=1d;xNam Điền=1d;xMai Phụ=15
 hCẩm Xuyên|tCẩm Xuyên=1e;tThiên Cầm=1f;xYên Hòa=1g;xCẩm Dương=1g;xCẩm Thành=1h;xCẩm Quang=1e;xCẩm Thạch=1j;xCẩm Nhượng=1f;xNam Phúc Thăng=1f;xCẩm Duệ=1j;xCẩm Lĩnh=1k;xCẩm Quan=1e;xCẩm Hà=1i;xCẩm Lộc=1k;xCẩm Hưng=1i;xCẩm Thịnh=1i;xCẩm Mỹ=1j;xCẩm Trung=1k;xCẩm Sơn=1l;xCẩm Lạc=1l;xCẩm Minh=1l
 hKỳ Anh|xKỳ Xuân=1n;xKỳ Bắc=1n;xKỳ Phú=1o;xKỳ Phong=1n;xKỳ Tiến=1o;xKỳ Giang=1o;tKỳ Đồng=1o;xKỳ Khang=1r;xKỳ Văn=1q;xKỳ Trung=1q;xKỳ Thọ=1r;xKỳ Tây=1q;xKỳ Thượng=1w;xKỳ Hải=1p;xKỳ Thư=1r;xKỳ Châu=1m;xKỳ Tân=1s;xLâm Hợp=1v;xKỳ Sơn=1w;xKỳ Lạc=1v
 sKỳ Anh|pHưng Trí=1m;pKỳ Ninh=1p;xKỳ Lợi=1u.1m.1t;xKỳ Hà=1p;pKỳ Trinh=1m;pKỳ Thịnh=1t;xKỳ Hoa=1s;pKỳ Phương=1u;pKỳ Long=1t;pKỳ Liên=1u;pKỳ Nam=1u
TQuảng Bình=44
 cĐồng Hới|pHải Thành=2;pĐồng Phú=2;pBắc Lý=0;pNam Lý=2;pĐồng Hải=2;pĐồng Sơn=1;pPhú Hải=2;pBắc Nghĩa=1;pĐức Ninh Đông=2;xQuang Phú=0;xLộc Ninh=0;xBảo Ninh=2;xNghĩa Ninh=1;xThuận Đức=1;xĐức Ninh=2
 hMinh Hóa|tQuy Đạt=3;xDân Hóa=4;xTrọng Hóa=4;xHồng Hóa=3;xTân Thành=5;xHóa Hợp=6;xXuân Hóa=3;xYên Hóa=3;xMinh Hóa=7;xTân Hóa=7;xHóa Sơn=6;xTrung Hóa=7;xThượng Hóa=7
 hTuyên Hóa|tĐồng Lê=8;xHương Hóa=9;xKim Hóa=8;xThanh Hóa=a;xThanh Thạch=9;xThuận Hóa=8;xLâm Hóa=a;xLê Hóa=8;xSơn Hóa=8;xĐồng Hóa=b;xNgư Hóa=c;xThạch Hóa=b;xĐức Hóa=b;xPhong Hóa=c;xMai Hóa=c;xTiến Hóa=d;xChâu Hóa=d;xCao Quảng=d;xVăn Hóa=d
 hQuảng Trạch|xQuảng Hợp=f;xQuảng Kim=f;xQuảng Đông=f;xQuảng Phú=f;xQuảng Châu=h;xQuảng Thạch=g;xQuảng Lưu=g;xQuảng Tùng=h;xCảnh Dương=h;xQuảng Tiến=g;xQuảng Hưng=j;xQuảng Xuân=j;xLiên Trường=i;xQuảng Phương=j;xPhù Cảnh=i;xQuảng Thanh=i
 hBố Trạch|tHoàn Lão=n;tNông trường Việt Trung=t;xXuân Trạch=p;xHạ Mỹ=o;xBắc Trạch=o;xLâm Trạch=p;xThanh Trạch=o;xLiên Trạch=o;xPhúc Trạch=p;xCự Nẫm=q;xHải Phú=s;xThượng Trạch=r;xSơn Lộc=s;xHưng Trạch=q;xĐồng Trạch=s;xĐức Trạch=s;tPhong Nha=p;xVạn Trạch=q;xPhú Định=q;xTrung Trạch=n;xTây Trạch=n;xHòa Trạch=n;xĐại Trạch=n;xNhân Trạch=t;xTân Trạch=r;xLý Nam=t
 hQuảng Ninh|xTrường Sơn=u;tQuán Hàu=v;xVĩnh Ninh=v;xVõ Ninh=v;xHải Ninh=w;xHàm Ninh=v;xDuy Ninh=w;xGia Ninh=w;xTrường Xuân=u;xHiền Ninh=x;xTân Ninh=w;xXuân Ninh=x;xAn Ninh=x;xVạn Ninh=x
 hLệ Thủy|tNông trường Lệ Ninh=y;tKiến Giang=z;xHồng Thủy=10;xNgư Thủy Bắc=10;xHoa Thủy=y;xThanh Thủy=10;xAn Thủy=z;xPhong Thủy=z;xCam Thủy=10;xNgân Thủy=14;xSơn Thủy=y;xLộc Thủy=z;xLiên Thủy=z;xHưng Thủy=11;xDương Thủy=12;xTân Thủy=12;xPhú Thủy=13;xXuân Thủy=z;xMỹ Thủy=12;xNgư Thủy=11;xMai Thủy=13;xSen Thủy=11;xThái Thủy=12;xKim Thủy=14;xTrường Thủy=13;xLâm Thủy=14
 sBa Đồn|pBa Đồn=e;pQuảng Long=e;pQuảng Thọ=k;xQuảng Tiên=l;xQuảng Trung=l;pQuảng Phong=e;pQuảng Thuận=k;xQuảng Tân=l;xQuảng Hải=e;xQuảng Sơn=l;xQuảng Lộc=m;xQuảng Thủy=l;xQuảng Văn=m;pQuảng Phúc=k;xQuảng Hòa=m;xQuảng Minh=m
TQuảng Trị=44
 cĐông Hà|pĐông Giang=15;p1=15;pĐông Lễ=16;pĐông Thanh=15;p2=16;p4=15;p5=16;pĐông Lương=16;p3=15
 sQuảng Trị|p1=17;pAn Đôn=17;p2=17;p3=17;xHải Lệ=17
 hVĩnh Linh|tHồ Xá=18;tBến Quan=19;xVĩnh Thái=1a;xVĩnh Tú=1a;xVĩnh Chấp=18;xTrung Nam=1a;xKim Thạch=1c;xVĩnh Long=18;xVĩnh Khê=19;xVĩnh Hòa=1a;xVĩnh Thủy=1b;xVĩnh Lâm=1b;xHiền Thành=1c;tCửa Tùng=1c;xVĩnh Hà=19;xVĩnh Sơn=1b;xVĩnh Giang=1c;xVĩnh Ô=19
 hHướng Hóa|tKhe Sanh=1d;tLao Bảo=1e;xHướng Lập=1f;xHướng Việt=1f;xHướng Phùng=1g;xHướng Sơn=1g;xHướng Linh=1g;xTân Hợp=1d;xHướng Tân=1d;xTân Thành=1e;xTân Long=1e;xTân Lập=1h;xTân Liên=1h;xHúc=1d;xThuận=1j;xHướng Lộc=1h;xBa Tầng=1i;xThanh=1j;xA Dơi=1i;xLìa=1j;xXy=1i
 hGio Linh|tGio Linh=1k;tCửa Việt=1l;xTrung Giang=1m;xTrung Hải=1m;xTrung Sơn=1m;xPhong Bình=1k;xGio Mỹ=1k;xGio Hải=1l;xGio An=1n;xLinh Trường=1n;xGio Sơn=1n;xGio Mai=1l;xHải Thái=1n;xGio Quang=1k
 hĐa Krông|tKrông Klang=1o;xMò Ó=1o;xHướng Hiệp=1o;xĐakrông=1p;xTriệu Nguyên=1q;xBa Lòng=1q;xBa Nang=1p;xTà Long=1p;xHúc Nghì=1r;xA Vao=1r;xTà Rụt=1r;xA Bung=1s;xA Ngo=1s
 hCam Lộ|tCam Lộ=1t;xCam Tuyền=1u;xThanh An=1u;xCam Thủy=1u;xCam Thành=1t;xCam Hiếu=1u;xCam Chính=1t;xCam Nghĩa=1t
 hTriệu Phong|tÁi Tử=1v;xTriệu Tân=1w;xTriệu Phước=1w;xTriệu Độ=1x;xTriệu Trạch=1w;xTriệu Thuận=1x;xTriệu Đại=1x;xTriệu Hòa=1x;xTriệu Cơ=1y;xTriệu Long=1z;xTriệu Tài=1y;xTriệu Trung=1y;xTriệu Ái=1z;xTriệu Thượng=1v;xTriệu Giang=1z;xTriệu Thành=1v
 hHải Lăng|tDiên Sanh=20;xHải An=24;xHải Bình=21;xHải Quy=21;xHải Hưng=21;xHải Phú=22;xHải Thượng=22;xHải Dương=24;xHải Định=20;xHải Lâm=22;xHải Phong=23;xHải Trường=20;xHải Sơn=23;xHải Chánh=23;xHải Khê=24
 hCồn Cỏ|=25
cHuế=46
 qThuận Hóa|pVỹ Dạ=2;pPhường Đúc=3;pVĩnh Ninh=3;pPhú Hội=3;pPhú Nhuận=3;pXuân Phú=2;pTrường An=3;pPhước Vĩnh=3;pAn Cựu=6;pThủy Biều=5;pThủy Xuân=5;pAn Đông=6;pAn Tây=6;pThuận An=e;pDương Nỗ=f;pPhú Thượng=h;pThủy Vân=2;pThủy Bằng=5;pHương Phong=o
 qPhú Xuân|pTây Lộc=0;pThuận Lộc=0;pGia Hội=0;pPhú Hậu=0;pThuận Hòa=0;pĐông Ba=0;pKim Long=1;pAn Hòa=4;pHương Sơ=4;pHương Long=1;pHương Vinh=o;pHương An=4;pLong Hồ=1
 sPhong Điền|pPhong Thu=7;xPhong Thạnh=8;pPhong Phú=8;xPhong Bình=9;xPhong Chương=9;pPhong Hải=c;pPhong Hòa=9;pPhong Hiền=a;xPhong Mỹ=7;pPhong An=a;xPhong Xuân=7;xPhong Sơn=a
 hQuảng Điền|tSịa=b;xQuảng Thái=d;xQuảng Ngạn=c;xQuảng Lợi=d;xQuảng Công=c;xQuảng Phước=b;xQuảng Vinh=d;xQuảng An=b;xQuảng Thành=o;xQuảng Thọ=b;xQuảng Phú=d
 hPhú Vang|xPhú Thuận=e;xPhú An=h;xPhú Hải=e;xPhú Xuân=g;xPhú Diên=j;xPhú Mỹ=h;xPhú Hồ=g;xVinh Xuân=j;xPhú Lương=g;tPhú Đa=i;xVinh Thanh=j;xVinh An=j;xPhú Gia=i;xVinh Hà=i
 sHương Thủy|pPhú Bài=k;xThủy Thanh=l;pThủy Dương=l;pThủy Phương=l;pThủy Châu=m;pThủy Lương=m;xThủy Tân=m;xThủy Phù=k;xPhú Sơn=k;xDương Hòa=k
 sHương Trà|pTứ Hạ=n;xHương Toàn=p;pHương Vân=n;pHương Văn=n;pHương Xuân=p;pHương Chữ=p;xHương Bình=q;xBình Tiến=q;xBình Thành=q
 hA Lưới|tA Lưới=r;xHồng Vân=t;xHồng Hạ=s;xHồng Kim=t;xTrung Sơn=t;xHương Nguyên=s;xHồng Bắc=r;xA Ngo=r;xSơn Thủy=u;xPhú Vinh=u;xHương Phong=v;xQuảng Nhâm=r;xHồng Thượng=u;xHồng Thái=u;xA Roàng=v;xĐông Sơn=v;xLâm Đớt=v;xHồng Thủy=t
 hPhú Lộc|tPhú Lộc=w;tLăng Cô=z;xVinh Mỹ=x;xVinh Hưng=x;xGiang Hải=x;xVinh Hiền=x;xLộc Bổn=y;tLộc Sơn=y;xLộc Bình=w;xLộc Vĩnh=z;xLộc An=10;xLộc Điền=10;xLộc Thủy=z;xLộc Trì=w;xLộc Tiến=z;xLộc Hòa=10;xXuân Lộc=y;tKhe Tre=11;xHương Phú=11;xHương Sơn=12;xHương Lộc=11;xThượng Quảng=13;xHương Xuân=12;xHương Hữu=13;xThượng Lộ=11;xThượng Long=13;xThượng Nhật=12
cĐà Nẵng=48
 qLiên Chiểu|pHòa Hiệp Bắc=0;pHòa Hiệp Nam=0;pHòa Khánh Bắc=1;pHòa Khánh Nam=2;pHòa Minh=2
 qThanh Khê|pThanh Khê Tây=3;pThanh Khê Đông=3;pXuân Hà=3;pChính Gián=3;pThạc Gián=3;pAn Khê=a
 qHải Châu|pThanh Bình=4;pThuận Phước=4;pThạch Thang=4;pHải Châu=4;pPhước Ninh=4;pHòa Thuận Tây=5;pBình Thuận=5;pHòa Cường Bắc=5;pHòa Cường Nam=5
 qSơn Trà|pThọ Quang=7;pNại Hiên Đông=7;pMân Thái=7;pAn Hải Bắc=8;pPhước Mỹ=8;pAn Hải Nam=8
 qNgũ Hành Sơn|pMỹ An=9;pKhuê Mỹ=9;pHòa Quý=9;pHòa Hải=9
 qCẩm Lệ|pKhuê Trung=6;pHòa Phát=a;pHòa An=a;pHòa Thọ Tây=6;pHòa Thọ Đông=6;pHòa Xuân=c
 hHòa Vang|xHòa Bắc=0;xHòa Liên=0.1;xHòa Ninh=b;xHòa Sơn=2;xHòa Nhơn=b;xHòa Phú=d;xHòa Phong=d;xHòa Châu=c;xHòa Tiến=e;xHòa Phước=c;xHòa Khương=e
 hHoàng Sa|=f
TQuảng Nam=48
 cTam Kỳ|pTân Thạnh=g;pAn Mỹ=h;pHòa Hương=i;pAn Xuân=h;pAn Sơn=i;pTrường Xuân=h;pAn Phú=j;xTam Thanh=j;xTam Thăng=g;xTam Phú=j;pHòa Thuận=g;xTam Ngọc=i
 cHội An|pMinh An=o;pTân An=n;pCẩm Phô=o;pThanh Hà=n;pSơn Phong=o;pCẩm Châu=p;pCửa Đại=p;pCẩm An=n;xCẩm Hà=n;xCẩm Kim=o;pCẩm Nam=o;xCẩm Thanh=p;xTân Hiệp=q
 hTây Giang|xCh'ơm=r;xGa Ri=r;xA Xan=r;xTr'Hy=r;xLăng=s;xA Nông=s;xA Tiêng=s;xBha Lêê=t;xA Vương=t;xDang=s
 hĐông Giang|tPrao=u;xTà Lu=u;xSông Kôn=v;xJơ Ngây=v;xA Ting=v;xTư=w;xBa=w;xA Rooi=u;xZà Hung=u;xMà Cooih=x;xKà Dăng=x
 hĐại Lộc|tÁi Nghĩa=y;xĐại Sơn=z;xĐại Lãnh=z;xĐại Hưng=z;xĐại Hồng=10;xĐại Đồng=10;xĐại Quang=10;xĐại Nghĩa=y;xĐại Hiệp=y;xĐại Thạnh=12;xĐại Chánh=12;xĐại Tân=12;xĐại Phong=11;xĐại Minh=11;xĐại Thắng=12;xĐại Cường=11;xĐại An=y;xĐại Hòa=y
 sĐiện Bàn|pVĩnh Điện=13;xĐiện Tiến=14;xĐiện Hòa=14;pĐiện Thắng Bắc=14;pĐiện Thắng Trung=16;pĐiện Thắng Nam=16;pĐiện Ngọc=17;xĐiện Hồng=15;xĐiện Thọ=15;xĐiện Phước=15;pĐiện An=16;pĐiện Nam Bắc=17;pĐiện Nam Trung=17;pĐiện Nam Đông=17;pĐiện Dương=17;xĐiện Quang=18;xĐiện Trung=18;xĐiện Phong=18;pĐiện Minh=13;pĐiện Phương=13
 hDuy Xuyên|tNam Phước=19;xDuy Phú=1a;xDuy Tân=1a;xDuy Hòa=1a;xDuy Châu=1a;xDuy Trinh=1b;xDuy Sơn=1b;xDuy Trung=1b;xDuy Phước=19;xDuy Thành=1c;xDuy Vinh=19;xDuy Nghĩa=1c;xDuy Hải=1c
 hQuế Sơn|tĐông Phú=1d;xQuế Xuân 1=1e;xQuế Xuân 2=1e;xQuế Phú=1e;tHương An=1e;tTrung Phước=1f;xQuế Hiệp=1g;xQuế Thuận=1g;xQuế Mỹ=1g;xNinh Phước=1h;xPhước Ninh=1h;xQuế Lộc=1f;xQuế Long=1d;xQuế Châu=1g;xQuế Phong=1d;xQuế An=1d;xQuế Minh=1d;xQuế Lâm=1h
 hNam Giang|tThạnh Mỹ=1i;xLa Êê=1j;xChơ Chun=1j;xZuôih=1l;xTà Pơơ=1m;xLa Dêê=1k;xĐắc Tôi=1k;xChà Vàl=1l;xTà Bhing=1m;xCà Dy=1m;xĐắc Pre=1n;xĐắc Pring=1n
 hPhước Sơn|tKhâm Đức=1o;xPhước Xuân=1o;xPhước Hiệp=1p;xPhước Hòa=1p;xPhước Đức=1q;xPhước Năng=1q;xPhước Mỹ=1q;xPhước Chánh=1r;xPhước Công=1r;xPhước Kim=1s;xPhước Lộc=1s;xPhước Thành=1s
 hHiệp Đức|xQuế Tân=1v;xQuế Thọ=1t;xBình Lâm=1t;xSông Trà=1u;xPhước Trà=1u;xPhước Gia=1u;tTân Bình=1v;xQuế Lưu=1v;xThăng Phước=1t;xBình Sơn=1t
 hThăng Bình|tHà Lam=1w;xBình Dương=1x;xBình Giang=1x;xBình Nguyên=1w;xBình Phục=1w;xBình Triều=1x;xBình Đào=1x;xBình Minh=1x;xBình Lãnh=1y;xBình Trị=1y;xBình Định=1y;xBình Quý=1w;xBình Phú=1z;xBình Tú=21;xBình Sa=20;xBình Hải=20;xBình Quế=1z;xBình An=21;xBình Trung=21;xBình Nam=20
 hTiên Phước|tTiên Kỳ=22;xTiên Sơn=23;xTiên Hà=23;xTiên Châu=23;xTiên Lãnh=24;xTiên Ngọc=24;xTiên Hiệp=24;xTiên Cảnh=25;xTiên Mỹ=22;xTiên Phong=22;xTiên Thọ=22;xTiên An=25;xTiên Lộc=25;xTiên Lập=25
 hBắc Trà My|tTrà My=26;xTrà Sơn=26;xTrà Kót=27;xTrà Nú=27;xTrà Đông=27;xTrà Dương=26;xTrà Giang=26;xTrà Bui=28;xTrà Đốc=28;xTrà Tân=29;xTrà Giác=29;xTrà Giáp=2a;xTrà Ka=2a
 hNam Trà My|xTrà Leng=2b;xTrà Dơn=2b;xTrà Tập=2c;xTrà Mai=2d;xTrà Cang=2c;xTrà Linh=2e;xTrà Nam=2e;xTrà Don=2d;xTrà Vân=2f;xTrà Vinh=2f
 hNúi Thành|tNúi Thành=2g;xTam Xuân I=2h;xTam Xuân II=2h;xTam Tiến=2h;xTam Sơn=2i;xTam Thạnh=2i;xTam Anh Bắc=2j;xTam Anh Nam=2j;xTam Hòa=2j;xTam Hiệp=2g;xTam Hải=2k;xTam Giang=2g;xTam Quang=2g;xTam Nghĩa=2g;xTam Mỹ Tây=2l;xTam Mỹ Đông=2l;xTam Trà=2l
 hPhú Ninh|tPhú Thịnh=k;xTam Thành=l;xTam An=l;xTam Đàn=k;xTam Lộc=l;xTam Phước=l;xTam Thái=k;xTam Đại=m;xTam Dân=m;xTam Lãnh=m
TQuảng Ngãi=51
 cQuảng Ngãi|pLê Hồng Phong=2;pTrần Phú=2;pQuảng Phú=2;pNghĩa Chánh=1;pTrần Hưng Đạo=1;pNguyễn Nghiêm=1;pNghĩa Lộ=2;pChánh Lộ=1;xNghĩa Dũng=3;xNghĩa Dõng=3;pTrương Quang Trọng=f;xTịnh Hòa=8;xTịnh Kỳ=j;xTịnh Thiện=j;xTịnh Ấn Đông=f;xTịnh Châu=j;xTịnh Khê=j;xTịnh Long=j;xTịnh Ấn Tây=f;xTịnh An=f;xNghĩa Hà=3;xAn Phú=3
 hBình Sơn|tChâu Ổ=4;xBình Thuận=5;xBình Thạnh=4;xBình Đông=5;xBình Chánh=4;xBình Nguyên=4;xBình Khương=6;xBình Trị=5;xBình An=6;xBình Hải=5;xBình Dương=4;xBình Phước=5;xBình Hòa=5;xBình Trung=4;xBình Minh=6;xBình Long=4;xBình Thanh=8;xBình Chương=7;xBình Hiệp=8;xBình Mỹ=7;xBình Tân Phú=8;xBình Châu=8
 hTrà Bồng|tTrà Xuân=9;xTrà Giang=b;xTrà Thủy=9;xTrà Hiệp=a;xTrà Bình=b;xTrà Phú=b;xTrà Lâm=a;xTrà Tân=c;xTrà Sơn=9;xTrà Bùi=c.e;xTrà Thanh=a;xSơn Trà=d;xTrà Phong=d;xHương Trà=e;xTrà Xinh=d;xTrà Tây=e
 hSơn Tịnh|xTịnh Thọ=g;xTịnh Trà=i;xTịnh Phong=g;xTịnh Hiệp=i;xTịnh Bình=k;xTịnh Đông=h;xTịnh Bắc=i;xTịnh Sơn=k;tTịnh Hà=k;xTịnh Giang=h;xTịnh Minh=h
 hTư Nghĩa|tLa Hà=l;tSông Vệ=m;xNghĩa Lâm=n;xNghĩa Thắng=n;xNghĩa Thuận=o;xNghĩa Kỳ=o;xNghĩa Sơn=n;xNghĩa Hòa=l;xNghĩa Điền=o;xNghĩa Thương=l;xNghĩa Trung=l;xNghĩa Hiệp=m;xNghĩa Phương=m
 hSơn Hà|tDi Lăng=p;xSơn Hạ=q;xSơn Thành=q;xSơn Nham=q;xSơn Bao=p;xSơn Linh=r;xSơn Giang=r;xSơn Trung=s;xSơn Thượng=p;xSơn Cao=r;xSơn Hải=s;xSơn Thủy=s;xSơn Kỳ=t;xSơn Ba=t
 hSơn Tây|xSơn Bua=u;xSơn Mùa=u;xSơn Liên=u;xSơn Tân=v;xSơn Màu=w;xSơn Dung=v;xSơn Long=v;xSơn Tinh=w;xSơn Lập=w
 hMinh Long|xLong Sơn=x;xLong Mai=x;xThanh An=y;xLong Môn=y;xLong Hiệp=y
 hNghĩa Hành|tChợ Chùa=z;xHành Thuận=z;xHành Dũng=10;xHành Trung=z;xHành Nhân=10;xHành Đức=11;xHành Minh=10;xHành Phước=11;xHành Thiện=12;xHành Thịnh=11;xHành Tín Tây=12;xHành Tín Đông=12
 hMộ Đức|tMộ Đức=13;xThắng Lợi=14;xĐức Nhuận=14;xĐức Chánh=15;xĐức Hiệp=14;xĐức Minh=15;xĐức Thạnh=15;xĐức Hòa=13;xĐức Tân=13;xĐức Phú=13;xĐức Phong=16;xĐức Lân=16
 sĐức Phổ|pNguyễn Nghiêm=17;xPhổ An=18;xPhổ Phong=19;xPhổ Thuận=18;pPhổ Văn=18;pPhổ Quang=18;xPhổ Nhơn=19;pPhổ Ninh=17;pPhổ Minh=17;pPhổ Vinh=17;pPhổ Hòa=17;xPhổ Cường=1a;xPhổ Khánh=1a;pPhổ Thạnh=1b;xPhổ Châu=1b
 hBa Tơ|tBa Tơ=1c;xBa Điền=1d;xBa Vinh=1d;xBa Thành=1e;xBa Động=1e;xBa Dinh=1f;xBa Giang=1f;xBa Liên=1e;xBa Ngạc=1i;xBa Khâm=1g;xBa Cung=1c;xBa Tiêu=1i;xBa Trang=1g;xBa Tô=1h;xBa Bích=1c;xBa Vì=1i;xBa Lế=1h;xBa Nam=1h;xBa Xa=1j
 hLý Sơn|=1k
TBình Định=52
 cQuy Nhơn|pNhơn Bình=4;pNhơn Phú=0;pĐống Đa=1;pTrần Quang Diệu=0;pHải Cảng=1;pQuang Trung=3;pNgô Mây=3;pTrần Phú=1;pThị Nại=1;pBùi Thị Xuân=2;pNguyễn Văn Cừ=3;pGhềnh Ráng=3;xNhơn Lý=4;xNhơn Hội=4;xNhơn Hải=4;xNhơn Châu=5;xPhước Mỹ=2
 hAn Lão|tAn Lão=6;xAn Hưng=6;xAn Trung=7;xAn Dũng=7;xAn Vinh=7;xAn Toàn=8;xAn Tân=6;xAn Hòa=9;xAn Quang=9;xAn Nghĩa=9.8
 sHoài Nhơn|pTam Quan=a;pBồng Sơn=b;xHoài Sơn=c;xHoài Châu Bắc=c;xHoài Châu=a;xHoài Phú=d;pTam Quan Bắc=c;pTam Quan Nam=e;pHoài Hảo=d;pHoài Thanh Tây=e;pHoài Thanh=e;pHoài Hương=f;pHoài Tân=g;xHoài Hải=f;pHoài Xuân=g;xHoài Mỹ=f;pHoài Đức=b
 hHoài Ân|tTăng Bạt Hổ=h;xÂn Hảo Tây=i;xÂn Hảo Đông=i;xÂn Sơn=j;xÂn Mỹ=i;xĐak Mang=k;xÂn Tín=j;xÂn Thạnh=j;xÂn Phong=h;xÂn Đức=h;xÂn Hữu=k;xBok Tới=l;xÂn Tường Tây=k;xÂn Tường Đông=h;xÂn Nghĩa=l
 hPhù Mỹ|tPhù Mỹ=m;tBình Dương=n;xMỹ Đức=o;xMỹ Châu=o;xMỹ Thắng=p;xMỹ Lộc=o;xMỹ Lợi=n;xMỹ An=p;xMỹ Phong=n;xMỹ Trinh=q;xMỹ Thọ=p;xMỹ Hòa=q;xMỹ Thành=r;xMỹ Chánh=r;xMỹ Quang=m;xMỹ Hiệp=s;xMỹ Tài=s;xMỹ Cát=r;xMỹ Chánh Tây=m
 hVĩnh Thạnh|tVĩnh Thạnh=t;xVĩnh Sơn=u;xVĩnh Kim=u;xVĩnh Hiệp=v;xVĩnh Hảo=t;xVĩnh Hòa=w;xVĩnh Thịnh=v;xVĩnh Thuận=w;xVĩnh Quang=w
 hTây Sơn|tPhú Phong=x;xBình Tân=y;xTây Thuận=z;xBình Thuận=y;xTây Giang=z;xBình Thành=10;xTây An=y;xBình Hòa=10;xTây Bình=10;xBình Tường=11;xTây Vinh=10;xVĩnh An=11;xTây Xuân=x;xBình Nghi=x;xTây Phú=11
 hPhù Cát|tNgô Mây=12;xCát Sơn=14;xCát Minh=13;tCát Khánh=13;xCát Tài=13;xCát Lâm=14;xCát Hanh=15;xCát Thành=16;xCát Trinh=12;xCát Hải=16;xCát Hiệp=15;xCát Nhơn=17;xCát Hưng=18;xCát Tường=17;xCát Tân=12;tCát Tiến=16;xCát Thắng=18;xCát Chánh=18
 sAn Nhơn|pBình Định=19;pĐập Đá=1a;xNhơn Mỹ=1a;pNhơn Thành=1b;xNhơn Hạnh=1b;xNhơn Hậu=1a;xNhơn Phong=1b;xNhơn An=1c;xNhơn Phúc=19;pNhơn Hưng=1c;xNhơn Khánh=19;xNhơn Lộc=1d;pNhơn Hòa=1e;xNhơn Tân=1d;xNhơn Thọ=1e
 hTuy Phước|tTuy Phước=1f;tDiêu Trì=1f;xPhước Thắng=1h;xPhước Hưng=1g;xPhước Quang=1g;xPhước Hòa=1h;xPhước Sơn=1h;xPhước Hiệp=1g;xPhước Lộc=1f;xPhước Nghĩa=1f;xPhước Thuận=1f;xPhước An=1i;xPhước Thành=1i
 hVân Canh|tVân Canh=1j;xCanh Liên=1k.1l;xCanh Hiệp=1l.1j;xCanh Vinh=1l;xCanh Hiển=1l;xCanh Thuận=1j;xCanh Hòa=1j
TPhú Yên=66
 cTuy Hòa|p1=0;p2=0;p9=1.0;p4=0;p5=0;p7=0;pPhú Thạnh=o;pPhú Đông=o;xHòa Kiến=1;xBình Kiến=1;xAn Phú=1;pPhú Lâm=o
 sSông Cầu|pXuân Phú=2;xXuân Lâm=5;pXuân Thành=6;xXuân Hải=3;xXuân Lộc=3;xXuân Bình=4;xXuân Cảnh=4;xXuân Thịnh=2;xXuân Phương=2;pXuân Yên=2;xXuân Thọ 1=5;pXuân Đài=6;xXuân Thọ 2=5
 hĐồng Xuân|tLa Hai=7;xĐa Lộc=8;xPhú Mỡ=9;xXuân Lãnh=8;xXuân Long=7;xXuân Quang 1=9;xXuân Sơn Bắc=7;xXuân Quang 2=7;xXuân Sơn Nam=7;xXuân Quang 3=a;xXuân Phước=a
 hTuy An|tChí Thạnh=b;xAn Dân=b;xAn Ninh Tây=c;xAn Ninh Đông=c;xAn Thạch=c;xAn Định=b;xAn Nghiệp=d;xAn Cư=e;xAn Xuân=d;xAn Lĩnh=d;xAn Hòa Hải=e;xAn Hiệp=e;xAn Mỹ=f;xAn Chấn=f;xAn Thọ=f
 hSơn Hòa|tCủng Sơn=g;xPhước Tân=h;xSơn Hội=h;xSơn Định=i;xSơn Long=i;xCà Lúi=h;xSơn Phước=g;xSơn Xuân=i;xSơn Nguyên=g;xEa Chà Rang=j;xKrông Pa=j;xSuối Bạc=g;xSơn Hà=g;xSuối Trai=j
 hSông Hinh|tHai Riêng=k;xEa Lâm=n;xĐức Bình Tây=l;xEa Bá=m;xSơn Giang=l;xĐức Bình Đông=l;xEa Bar=m.n;xEa Bia=l.k;xEa Trol=k;xSông Hinh=k;xEa Ly=n
 hTây Hòa|xSơn Thành Tây=p;xSơn Thành Đông=p;xHòa Bình 1=o.q;tPhú Thứ=q;xHòa Phong=q;xHòa Phú=p;xHòa Tân Tây=q;xHòa Đồng=t;xHòa Mỹ Đông=u;xHòa Mỹ Tây=u;xHòa Thịnh=t
 hPhú Hòa|xHòa Quang Bắc=w;xHòa Quang Nam=w;xHòa Hội=x;xHòa Trị=w.0;xHòa An=x.0;xHòa Định Đông=x;tPhú Hòa=x;xHòa Định Tây=x;xHòa Thắng=x
 sĐông Hòa|xHòa Thành=o;pHòa Hiệp Bắc=s.o;pHòa Vinh=r;pHòa Hiệp Trung=s;xHòa Tân Đông=r;pHòa Xuân Tây=r;pHòa Hiệp Nam=s;xHòa Xuân Đông=v;xHòa Tâm=v;xHòa Xuân Nam=v
TKhánh Hòa=56
 cNha Trang|pVĩnh Hòa=0;pVĩnh Hải=0;pVĩnh Phước=0;pNgọc Hiệp=2;pVĩnh Thọ=0;pVạn Thạnh=1;pPhương Sài=2;pPhước Hải=3;pLộc Thọ=1;pTân Tiến=1;pPhước Hòa=1;pVĩnh Nguyên=1;pPhước Long=3;pVĩnh Trường=3;xVĩnh Lương=0;xVĩnh Phương=0;xVĩnh Ngọc=2;xVĩnh Thạnh=2;xVĩnh Trung=2;xVĩnh Hiệp=2;xVĩnh Thái=3;xPhước Đồng=3
 cCam Ranh|pCam Nghĩa=4;pCam Phúc Bắc=4;pCam Phúc Nam=5;pCam Lộc=5;pCam Phú=5;pBa Ngòi=6;pCam Thuận=7;pCam Lợi=7;pCam Linh=7;xCam Thành Nam=4;xCam Phước Đông=6;xCam Thịnh Tây=b;xCam Thịnh Đông=b;xCam Lập=b;xCam Bình=b
 hCam Lâm|xCam Tân=8.9.10;xCam Hòa=8.9.10;xCam Hải Đông=9;xCam Hải Tây=9;xSơn Tân=8;xCam Hiệp Bắc=8.9;tCam Đức=9;xCam Hiệp Nam=8.9;xCam Phước Tây=a;xCam Thành Bắc=9;xCam An Bắc=a.9;xCam An Nam=a.9;xSuối Cát=10;xSuối Tân=8.9.10
 hVạn Ninh|tVạn Giã=c;xĐại Lãnh=e;xVạn Phước=d;xVạn Long=d;xVạn Bình=f;xVạn Thọ=e;xVạn Khánh=d;xVạn Phú=c;xVạn Lương=c;xVạn Thắng=f;xVạn Thạnh=e;xXuân Sơn=g;xVạn Hưng=g
 sNinh Hòa|pNinh Hiệp=h;xNinh Sơn=i;xNinh Tây=j;xNinh Thượng=k;xNinh An=i;pNinh Hải=l;xNinh Thọ=i;xNinh Trung=k;xNinh Sim=j;xNinh Xuân=m;xNinh Thân=k;pNinh Diêm=l;xNinh Đông=h;pNinh Thủy=l;pNinh Đa=h;xNinh Phụng=h;xNinh Bình=m;xNinh Phú=n;xNinh Tân=o;xNinh Quang=m;pNinh Giang=n;pNinh Hà=n;xNinh Hưng=o;xNinh Lộc=o;xNinh Ích=o;xNinh Phước=l
 hKhánh Vĩnh|tKhánh Vĩnh=p;xKhánh Hiệp=q;xKhánh Bình=r;xKhánh Trung=q;xKhánh Đông=r;xKhánh Thượng=s;xKhánh Nam=s;xSông Cầu=p;xGiang Ly=s;xCầu Bà=t;xLiên Sang=t;xKhánh Thành=t;xKhánh Phú=p;xSơn Thái=t
 hDiên Khánh|tDiên Khánh=u;xDiên Lâm=w;xDiên Điền=v;xXuân Đồng=w;xDiên Sơn=v;xDiên Phú=v;xDiên Thọ=x;xDiên Phước=x;xDiên Lạc=y;xDiên Tân=x;xDiên Hòa=y;xDiên Thạnh=y;xDiên Toàn=u;xDiên An=u;xBình Lộc=z;xSuối Hiệp=z;xSuối Tiên=z
 hKhánh Sơn|tTô Hạp=11;xThành Sơn=12;xSơn Lâm=12;xSơn Hiệp=11;xSơn Bình=11;xSơn Trung=13;xBa Cụm Bắc=13;xBa Cụm Nam=13
 hTrường Sa|tTrường Sa=14;xSong Tử Tây=14;xSinh Tồn=14
TNinh Thuận=56
 cPhan Rang - Tháp Chàm|pĐô Vinh=15;pPhước Mỹ=16;pBảo An=16;pPhủ Hà=17;pKinh Dinh=17;pĐạo Long=17;pĐài Sơn=17;pĐông Hải=18.1o;pMỹ Đông=18;xThành Hải=16;pVăn Hải=1g;pMỹ Bình=18;pMỹ Hải=18
 hBác Ái|xPhước Bình=19;xPhước Hòa=19;xPhước Tân=19;xPhước Tiến=1a;xPhước Thắng=1a;xPhước Thành=1b;xPhước Đại=1b;xPhước Chính=1a;xPhước Trung=1e
 hNinh Sơn|tTân Sơn=1c;xLâm Sơn=1d;xLương Sơn=1d;xQuảng Sơn=1c;xMỹ Sơn=1e;xHòa Sơn=1f;xMa Nới=1f;xNhơn Sơn=15
 hNinh Hải|tKhánh Hải=1g;xVĩnh Hải=1i;xPhương Hải=1k;xTân Hải=1l;xXuân Hải=1l;xHộ Hải=1l;xTri Hải=1k;xNhơn Hải=1i;xThanh Hải=1i
 hNinh Phước|tPhước Dân=1m;xPhước Sơn=1n;xPhước Thái=1p;xPhước Hậu=1n;xPhước Thuận=1m;xAn Hải=1o;xPhước Hữu=1p;xPhước Hải=1m;xPhước Vinh=1n
 hThuận Bắc|xPhước Chiến=1h;xCông Hải=1h;xPhước Kháng=1j;xLợi Hải=1j;xBắc Sơn=1k;xBắc Phong=1j
 hThuận Nam|xPhước Hà=1r;xPhước Nam=1q;xPhước Ninh=1q;xNhị Hà=1r;xPhước Dinh=1o;xPhước Minh=1q;xPhước Diêm=1s;xCà Ná=1s
TBình Thuận=68
 cPhan Thiết|pMũi Né=0;pHàm Tiến=0;pPhú Hài=1;pPhú Thủy=1;pPhú Tài=5;pPhú Trinh=3;pXuân An=2;pThanh Hải=1;pLạc Đạo=3;pBình Hưng=3;pĐức Long=4;xThiện Nghiệp=0;xPhong Nẫm=5;xTiến Lợi=6;xTiến Thành=4
 sLa Gi|pPhước Hội=13;pPhước Lộc=13;pTân Thiện=14;pTân An=14;pBình Tân=14;xTân Hải=16;xTân Tiến=16;xTân Bình=14;xTân Phước=13
 hTuy Phong|tLiên Hương=7;tPhan Rí Cửa=8;xPhan Dũng=9;xPhong Phú=8.9;xVĩnh Hảo=a;xVĩnh Tân=a;xPhú Lạc=7;xPhước Thể=7;xHòa Minh=8;xChí Công=8;xBình Thạnh=7
 hBắc Bình|tChợ Lầu=b;xPhan Sơn=c;xPhan Lâm=c;xBình An=d;xPhan Điền=d;xHải Ninh=d;xSông Lũy=e;xPhan Tiến=e;xSông Bình=f;tLương Sơn=f;xPhan Hòa=b;xPhan Thanh=g;xHồng Thái=g;xPhan Hiệp=b;xBình Tân=e;xPhan Rí Thành=b;xHòa Thắng=h.g;xHồng Phong=h
 hHàm Thuận Bắc|tMa Lâm=i;tPhú Long=2;xLa Dạ=j;xĐông Tiến=k;xThuận Hòa=m;xĐông Giang=k;xHàm Phú=m;xHồng Liêm=l;xThuận Minh=i;xHồng Sơn=l;xHàm Trí=m;xHàm Đức=i;xHàm Liêm=n;xHàm Chính=n;xHàm Hiệp=5;xHàm Thắng=2;xĐa Mi=j
 hHàm Thuận Nam|tThuận Nam=o;xMỹ Thạnh=p;xHàm Cần=p;xMương Mán=q;xHàm Thạnh=p;xHàm Kiệm=q;xHàm Cường=q;xHàm Mỹ=6;xTân Lập=r;xHàm Minh=o;xThuận Quý=s;xTân Thuận=s;xTân Thành=s
 hTánh Linh|tLạc Tánh=t;xBắc Ruộng=u;xNghị Đức=v;xLa Ngâu=w;xHuy Khiêm=w;xMăng Tố=u;xĐức Phú=v;xĐồng Kho=w;xGia An=t;xĐức Bình=w;xGia Huynh=x;xĐức Thuận=t;xSuối Kiết=x
 hĐức Linh|tVõ Xu=y;tĐức Tài=z;xĐa Kai=10;xSùng Nhơn=10;xMê Pu=10;xNam Chính=y;xĐức Hạnh=z;xĐức Tín=z;xVũ Hòa=y;xTân Hà=11;xĐông Hà=11;xTrà Tân=11
 hHàm Tân|tTân Minh=12;tTân Nghĩa=15;xSông Phan=r;xTân Phúc=12;xTân Đức=12;xTân Thắng=17;xThắng Hải=17;xTân Hà=15;xTân Xuân=15;xSơn Mỹ=17
 hPhú Quí|xNgũ Phụng=18;xLong Hải=18;xTam Thanh=18
TKon Tum=51
 cKon Tum|pQuang Trung=0;pDuy Tân=1l;pQuyết Thắng=0;pTrường Chinh=0;pThắng Lợi=0;pNgô Mây=1l;pThống Nhất=0;pLê Lợi=1m;pNguyễn Trãi=1m;pTrần Hưng Đạo=1m;xĐăk Cấm=1l;xKroong=1n;xNgọk Bay=1n;xVinh Quang=1n;xĐăk Blà=1p;xIa Chim=1o;xĐăk Năng=1o;xĐoàn Kết=1o;xChư Hreng=1p;xĐăk Rơ Wa=1p;xHòa Bình=1p
 hĐắk Glei|tĐăk Glei=1q;xĐăk Blô=1r;xĐăk Man=1r;xĐăk Nhoong=1r;xĐăk Pék=1q;xĐăk Choong=1s;xXốp=1s;xMường Hoong=1t;xNgọc Linh=1t;xĐăk Long=1u;xĐăk Kroong=1v;xĐăk Môn=1v
 hNgọc Hồi|tPlei Kần=1w;xĐăk Ang=1x;xĐăk Dục=1x;xĐăk Nông=1x;xĐăk Xú=1w;xĐăk Kan=1y;xPờ Y=1w;xSa Loong=1y
 hĐắk Tô|tĐăk Tô=1z;xĐăk Rơ Nga=23;xNgọk Tụ=23;xĐăk Trăm=24;xVăn Lem=24;xKon Đào=24;xTân Cảnh=1z;xDiên Bình=1z;xPô Kô=1z
 hKon Plông|xĐăk Nên=26;xĐăk Ring=26;xMăng Bút=26;xĐăk Tăng=27;xNgọc Tem=28;xPờ Ê=28;xMăng Cành=27;tMăng Đen=27;xHiếu=28
 hKon Rẫy|tĐăk Rve=29;xĐăk Kôi=2a;xĐăk Tơ Lung=2a;xĐăk Ruồng=2b;xĐăk Pne=29;xĐăk Tờ Re=2b;xTân Lập=2b
 hĐăk Hà|tĐăk Hà=2c;xĐăk Pxi=2d;xĐăk Long=2d;xĐăk Hring=2f;xĐăk Ui=2e;xĐăk Ngọk=2e;xĐăk Mar=2f;xNgọk Wang=2g;xNgọk Réo=2g;xHà Mòn=2c;xĐăk La=2c
 hSa Thầy|tSa Thầy=2h;xRờ Kơi=2i;xSa Nhơn=2h;xHơ Moong=2j;xMô Rai=2l;xSa Sơn=2h;xSa Nghĩa=2j;xSa Bình=2j;xYa Xiêr=2n;xYa Tăng=2n;xYa ly=2n
 hTu Mơ Rông|xNgọk Lây=25;xĐăk Na=20;xMăng Ri=25;xNgọk Yêu=25;xĐăk Sao=20;xĐăk Rơ Ông=21;xĐăk Tờ Kan=21;xTu Mơ Rông=22;xĐăk Hà=22;xTê Xăng=25;xVăn Xuôi=25
 hIa H'Drai|xIa Đal=2k;xIa Dom=2m;xIa Tơi=2m
TGia Lai=52
 cPleiku|pYên Đỗ=1m;pDiên Hồng=1m;pIa Kring=1m;pHội Thương=1n;pHội Phú=1p;pPhù Đổng=1n;pHoa Lư=1n;pTây Sơn=1n;pThống Nhất=1o;pĐống Đa=1o;pTrà Bá=1p;pThắng Lợi=1r;pYên Thế=1o;pChi Lăng=1p;xBiển Hồ=1q;xTrà Đa=1n;xChư Á=1r;xAn Phú=1r;xDiên Phú=1m;xIa Kênh=1s;xGào=1s
 sAn Khê|pAn Bình=1t;pTây Sơn=1u;pAn Phú=1u;pAn Tân=1u;xTú An=1v;xXuân An=1v;xCửu An=1v;pAn Phước=1u;xSong An=1v;pNgô Mây=1u;xThành An=1u
 sAyun Pa|pCheo Reo=3i;pHòa Bình=3i;pĐoàn Kết=3i;pSông Bờ=3i;xIa RBol=3l;xChư Băh=3l;xIa RTô=3m;xIa Sao=3m
 hKBang|tKBang=1w;xKon Pne=1x;xĐăk Rong=1x;xSơn Lang=1y;xKRong=1z;xSơ Pai=1y;xLơ Ku=1w;xĐông=21;xĐak SMar=1w;xNghĩa An=21;xTơ Tung=20;xKông Lơng Khơng=20;xKông Bơ La=21
 hĐak Đoa|tĐak Đoa=22;xHà Đông=23;xĐak Sơmei=23;xĐak Krong=24;xHải Yang=2g;xKon Gang=24;xHà Bầu=1q;xNam Yang=24;xKDang=26;xHneng=24;xTân Bình=22;xGlar=22;xA Dơk=25;xTrang=26;xHNol=26;xIa Pết=25;xIa Băng=25
 hChư Păh|tPhú Hòa=27;xHà Tây=28;xIa Khươl=28;xIa Phí=2a;tIa Ly=29;xIa Mơ Nông=29;xIa Kreng=29;xĐăk Tơ Ver=28;xHòa Phú=27;xChư Đang Ya=1q;xIa Ka=2a;xIa Nhin=2a;xNghĩa Hòa=27;xNghĩa Hưng=1q
 hIa Grai|tIa Kha=2b;xIa Sao=2c;xIa Yok=2c;xIa Hrung=2c;xIa Bă=2b;xIa Khai=2d;xIa Krăi=2d;xIa Grăng=2b;xIa Tô=2d;xIa O=2e;xIa Dêr=2c;xIa Chia=2f;xIa Pếch=1s
 hMang Yang|tKon Dơng=2g;xAyun=2h;xĐak Jơ Ta=2h;xĐak Ta Ley=2i;xHra=2i;xĐăk Yă=2g;xĐak Djrăng=2g;xLơ Pang=2j;xKon Thụp=2j;xĐê Ar=2j;xKon Chiêng=2k;xĐăk Trôi=2k
 hKông Chro|tKông Chro=2l;xChư Krey=2m;xAn Trung=2m;xKông Yang=2n;xĐăk Tơ Pang=2n;xSRó=2o;xĐăk Kơ Ning=2o;xĐăk Song=2p;xĐăk Pling=2p;xYang Trung=2l;xĐăk Pơ Pho=2q;xYa Ma=2n;xChơ Long=2q;xYang Nam=2l
 hĐức Cơ|tChư Ty=2r;xIa Dơk=2t;xIa Krêl=2s;xIa Din=2s;xIa Kla=2t;xIa Dom=2u;xIa Lang=2s;xIa Kriêng=2r;xIa Pnôn=2v;xIa Nan=2w
 hChư Prông|tChư Prông=2x;xIa Kly=2x;xBình Giáo=2y;xIa Drăng=2x;xThăng Hưng=2y;xBàu Cạn=2y;xIa Phìn=2x;xIa Băng=2z;xIa Tôr=2z;xIa Boòng=30;xIa O=30;xIa Púch=31;xIa Me=30;xIa Vê=32;xIa Bang=2z;xIa Pia=32;xIa Ga=32;xIa Lâu=33;xIa Piơr=33;xIa Mơ=34
 hChư Sê|tChư Sê=35;xIa Tiêm=37;xChư Pơng=37;xBar Măih=37;xBờ Ngoong=37;xIa Glai=35;xAL Bá=38;xKông HTok=38;xAYun=38;xIa HLốp=3a;xIa Blang=35;xDun=35;xIa Pal=35;xHBông=39;xIa Ko=3a
 hĐăk Pơ|xHà Tam=3c;xAn Thành=3c;tĐak Pơ=3c;xYang Bắc=3c;xCư An=1t;xTân An=1t;xPhú An=3d;xYa Hội=3d
 hIa Pa|xPờ Tó=3e;xChư Răng=3e;xIa KDăm=3g;xKim Tân=3f;xChư Mố=3g;xIa Tul=3g;xIa Mrơn=3f;xIa Broăi=3g;xIa Trok=3f
 hKrông Pa|tPhú Túc=3n;xIa RSai=3q;xIa RSươm=3p;xChư Gu=3q;xĐất Bằng=3n;xIa Mlăh=3n;xChư Drăng=3p;xPhú Cần=3n;xIa HDreh=3o;xIa RMok=3o;xChư Ngọc=3n;xUar=3p;xChư Rcăm=3q;xKrông Năng=3o
 hPhú Thiện|tPhú Thiện=3h;xChư A Thai=3j;xAyun Hạ=3j;xIa Ake=3j;xIa Sol=3h;xIa Piar=3h;xIa Peng=3k;xChrôh Pơnan=3k;xIa Hiao=3k;xIa Yeng=3h
 hChư Pưh|tNhơn Hòa=36;xIa Hrú=39;xIa Rong=39;xIa Dreng=39;xIa Hla=3a;xChư Don=36;xIa Phang=36;xIa Le=3b;xIa BLứ=3b
TĐắk Lắk=66
 cBuôn Ma Thuột|pTân Lập=y;pTân Hòa=y;pTân An=11;pThành Nhất=10;pThành Công=z;pTân Lợi=z;pTân Thành=z;pTân Tiến=z;pTự An=z;pEa Tam=12;pKhánh Xuân=10;xHòa Thuận=11;xCư ÊBur=z;xEa Tu=11;xHòa Thắng=y;xEa Kao=12;xHòa Phú=13;xHòa Khánh=13;xHòa Xuân=13
 sBuôn Hồ|pAn Lạc=1n;pAn Bình=1n;pThiện An=1n;pĐạt Hiếu=1n;pĐoàn Kết=1n;xEa Drông=1r;pThống Nhất=1n;pBình Tân=1s;xEa Siên=1r;xBình Thuận=1s;xCư Bao=1s
 hEa H'leo|tEa Drăng=14;xEa H'leo=15;xEa Sol=16;xEa Ral=14;xEa Wy=17;xCư A Mung=17;xCư Mốt=17;xEa Hiao=16;xEa Khal=18;xDliê Yang=14;xEa Tir=18;xEa Nam=18
 hEa Súp|tEa Súp=19;xIa Lốp=1a;xIa JLơi=1b;xEa Rốk=1b;xYa Tờ Mốt=1d;xIa RVê=1c;xEa Lê=19;xCư KBang=1b;xEa Bung=1d;xCư M'Lan=19
 hBuôn Đôn|xKrông Na=1e;xEa Huar=1f;xEa Wer=1f;xTân Hòa=1f;xCuôr KNia=1g;xEa Bar=1g;xEa Nuôl=1g
 hCư M'gar|tEa Pốk=1h;tQuảng Phú=1h;xQuảng Tiến=1h;xEa Kuêh=1i;xEa Kiết=1i;xEa Tar=1j;xCư Dliê M'nông=1j;xEa H'đing=1k;xEa Tul=1j;xEa KPam=1k;xEa M'Droh=1l;xQuảng Hiệp=1l;xCư M'gar=1k;xEa Drơng=1m;xEa M'nang=1l;xCư Suê=1h;xCuôr Đăng=1m
 hKrông Búk|xCư Né=1o;xChứ Kbô=1o;xCư Pơng=1p;xEa Sin=1p;tPơng Drang=1q;xTân Lập=1q;xEa Ngai=1q
 hKrông Năng|tKrông Năng=1t;xDliê Ya=1u;xEa Tóh=1u;xEa Tam=1v;xPhú Lộc=1t;xTam Giang=1v;xEa Púk=1w;xEa Dăh=1w;xEa Hồ=1t;xPhú Xuân=1w;xCư Klông=1v;xEa Tân=1u
 hEa Kar|tEa Kar=1x;tEa Knốp=1y;xEa Sô=1y;xEa Sar=1y;xXuân Phú=1x;xCư Huê=1x;xEa Tih=1y;xEa Đar=1x;xEa Kmút=1x;xCư Ni=1x;xEa Păl=1z;xCư Prông=1z;xEa Ô=20;xCư ELang=20;xCư Bông=21;xCư Yang=21
 hM'Đrắk|tM'Drắk=22;xCư Prao=23;xEa Pil=23;xEa Lai=22;xEa H'MLay=24;xKrông Jing=22;xEa M'Doal=24;xEa Riêng=24;xCư M'ta=25;xCư Króa=25;xKrông Á=26;xCư San=26;xEa Trang=27
 hKrông Bông|tKrông Kmar=28;xDang Kang=29;xCư KTy=29;xHòa Thành=29;xHòa Phong=2b;xHòa Lễ=28;xYang Reh=2a;xEa Trul=2a;xKhuê Ngọc Điền=28;xCư Pui=2b;xHòa Sơn=2a;xCư Drăm=2c;xYang Mao=2c
 hKrông Pắc|tPhước An=2d;xKRông Búk=2e;xEa Kly=2e;xEa Kênh=2g;xEa Phê=2f;xEa Knuếc=2g;xEa Yông=2d;xHòa An=2d;xEa Kuăng=2f;xHòa Đông=2g;xEa Hiu=2f;xHòa Tiến=2d;xTân Tiến=2h;xVụ Bổn=2i;xEa Uy=2h;xEa Yiêng=2h
 hKrông A Na|tBuôn Trấp=2j;xDray Sáp=2m;xEa Na=2m;xEa Bông=2m;xBăng A Drênh=2o;xDur KMăl=2o;xBình Hòa=2j;xQuảng Điền=2j
 hLắk|tLiên Sơn=2p;xYang Tao=2p;xBông Krang=2p;xĐắk Liêng=2q;xBuôn Triết=2q;xBuôn Tría=2q;xĐắk Phơi=2r;xĐắk Nuê=2r;xKrông Nô=2s;xNam Ka=2t;xEa Rbin=2t
 hCư Kuin|xEa Ning=2k;xCư Êwi=2k;xEa Ktur=2l;xEa Tiêu=2l;xEa BHốk=2n.2l;xEa Hu=2k;xDray Bhăng=2n;xHòa Hiệp=2n
TĐắk Nông=68
 cGia Nghĩa|pNghĩa Đức=19;pNghĩa Thành=19;pNghĩa Phú=1a;pNghĩa Tân=1a;pNghĩa Trung=1c;xĐắk R'Moan=1a;pQuảng Thành=19;xĐắk Nia=1c
 hĐăk Glong|xQuảng Sơn=1b;xQuảng Hòa=1d;xĐắk Ha=19;xĐắk R'Măng=1f;xQuảng Khê=1e;xĐắk Plao=1e;xĐắk Som=1f
 hCư Jút|tEa T'Ling=1g;xĐắk Wil=1h;xEa Pô=1h;xNam Dong=1i;xĐắk D'rông=1i;xTâm Thắng=1g;xCư Knia=1g;xTrúc Sơn=1g
 hĐắk Mil|tĐắk Mil=1j;xĐắk Lao=1m;xĐắk R'La=1k;xĐắk Gằn=1k;xĐức Mạnh=1j;xĐắk N'Drót=1k;xLong Sơn=1l;xĐắk Sắk=1l;xThuận An=1m;xĐức Minh=1j
 hKrông Nô|tĐắk Mâm=1n;xĐắk Sôr=1o;xNam Xuân=1l;xBuôn Choáh=1o;xNam Đà=1o;xTân Thành=1n;xĐắk Drô=1n;xNâm Nung=1p;xĐức Xuyên=1q;xĐắk Nang=1q;xQuảng Phú=1q;xNâm N'Đir=1p
 hĐắk Song|tĐức An=1r;xĐắk Môl=1s;xĐắk Hòa=1s;xNam Bình=1r;xThuận Hà=1t;xThuận Hạnh=1t;xĐắk N'Drung=1r;xNâm N'Jang=1u;xTrường Xuân=1u
 hĐắk R'Lấp|tKiến Đức=1v;xQuảng Tín=20;xĐắk Wer=1z;xNhân Cơ=1z;xKiến Thành=1v;xNghĩa Thắng=1v;xĐạo Nghĩa=1v;xĐắk Sin=20;xHưng Bình=20;xĐắk Ru=20;xNhân Đạo=1z
 hTuy Đức|xQuảng Trực=1w;xĐắk Búk So=1x;xQuảng Tâm=1x;xĐắk R'Tíh=1x;xĐắk Ngo=1y;xQuảng Tân=1y
TLâm Đồng=68
 cĐà Lạt|p7=29;p8=21;p12=21;p9=21;p2=22;p1=22;p6=23;p5=23;p4=22;p10=22;p11=24;p3=22;xXuân Thọ=24;xTà Nung=23;xTrạm Hành=24;xXuân Trường=24
 cBảo Lộc|pLộc Phát=26;pLộc Tiến=28;p2=25;p1=26;pB'lao=27;pLộc Sơn=27;xĐamb'ri=25;xLộc Thanh=26;xLộc Nga=27;xLộc Châu=28;xĐại Lào=28
 hĐam Rông|xĐạ Tông=2b;xĐạ Long=2b;xĐạ M'Rông=2e;xLiêng Srônh=2f;xĐạ Rsal=2e;xRô Men=2f;xPhi Liêng=2h;xĐạ K'Nàng=2h
 hLạc Dương|tLạc Dương=29;xĐạ Chais=2a;xĐạ Nhim=2a;xĐưng KNớ=2b;xLát=29;xĐạ Sar=2a
 hLâm Hà|tNam Ban=2c;tĐinh Văn=2d;xPhú Sơn=2i;xPhi Tô=2g;xMê Linh=2c;xĐạ Đờn=2i;xPhúc Thọ=2j;xĐông Thanh=2c;xGia Lâm=2c;xTân Thanh=2j;xTân Văn=2d;xHoài Đức=2k;xTân Hà=2k;xLiên Hà=2k;xĐan Phượng=2k;xNam Hà=2g
 hĐơn Dương|tD'Ran=2m;tThạnh Mỹ=2l;xLạc Xuân=2m;xĐạ Ròn=2l;xLạc Lâm=2n;xKa Đô=2n;xKa Đơn=2o;xTu Tra=2l;xQuảng Lập=2o
 hĐức Trọng|tLiên Nghĩa=2p;xHiệp An=2q;xLiên Hiệp=2q;xHiệp Thạnh=2q;xBình Thạnh=2d;xN'Thol Hạ=2r;xTân Hội=2r;xTân Thành=2r;xPhú Hội=2p;xNinh Gia=2s;xTà Năng=2t;xĐa Quyn=2t;xTà Hine=2u;xĐà Loan=2u;xNinh Loan=2u
 hDi Linh|tDi Linh=2v;xĐinh Trang Thượng=2w;xTân Thượng=2w;xTân Lâm=2w;xTân Châu=2v;xTân Nghĩa=2y;xGia Hiệp=2x;xĐinh Lạc=2y;xTam Bố=2x;xĐinh Trang Hòa=2z;xLiên Đầm=2v;xGung Ré=2v;xBảo Thuận=2y;xHòa Ninh=2z;xHòa Trung=2z;xHòa Nam=30;xHòa Bắc=30;xSơn Điền=31;xGia Bắc=31
 hBảo Lâm|tLộc Thắng=32;xLộc Bảo=33;xLộc Lâm=34;xLộc Phú=34;xLộc Bắc=33;xB'Lá=34;xLộc Ngãi=32;xLộc Quảng=32;xLộc Tân=25;xLộc Đức=35;xLộc An=35;xTân Lạc=35;xLộc Thành=36;xLộc Nam=36
 hĐạ Huoai|tĐạ M'ri=38;tMa Đa Guôi=37;xHà Lâm=38;xĐạ Oai=37;xBà Gia=39;xMa Đa Guôi=37;tĐạ Tẻh=3a;xAn Nhơn=3a;xQuốc Oai=3b;xMỹ Đức=3b;xQuảng Trị=3c;xĐạ Lây=3a;xĐạ Kho=3c;xĐạ Pal=3c;tCát Tiên=3d;xTiên Hoàng=3e;xPhước Cát 2=3f;xGia Viễn=3e;xNam Ninh=3d;tPhước Cát=3f;xĐức Phổ=3f;xQuảng Ngãi=3d;xĐồng Nai Thượng=3e
TBình Phước=75
 sPhước Long|pThác Mơ=2;pLong Thủy=2;pPhước Bình=3;pLong Phước=3;pSơn Giang=2;xLong Giang=3;xPhước Tín=2
 cĐồng Xoài|pTân Phú=0;pTân Đồng=0;pTân Bình=0;pTân Xuân=0;pTân Thiện=0;xTân Thành=1;pTiến Thành=1;xTiến Hưng=0
 sBình Long|pHưng Chiến=l;pAn Lộc=l;pPhú Thịnh=m;pPhú Đức=l;xThanh Lương=m;xThanh Phú=m
 hBù Gia Mập|xBù Gia Mập=4;xĐak Ơ=5;xĐức Hạnh=b;xPhú Văn=b;xĐa Kia=6;xPhước Minh=6;xBình Thắng=6;xPhú Nghĩa=b
 hLộc Ninh|tLộc Ninh=c;xLộc Hòa=e;xLộc An=k;xLộc Tấn=d;xLộc Thạnh=e;xLộc Hiệp=f;xLộc Thiện=d;xLộc Thuận=c;xLộc Quang=f;xLộc Phú=f;xLộc Thành=g;xLộc Thái=c;xLộc Điền=h;xLộc Hưng=h;xLộc Thịnh=g;xLộc Khánh=h
 hBù Đốp|tThanh Bình=i;xHưng Phước=j;xPhước Thiện=j;xThiện Hưng=i;xThanh Hòa=i;xTân Thành=k;xTân Tiến=k
 hHớn Quản|xThanh An=n;xAn Khương=n;xAn Phú=o;xTân Lợi=p;xTân Hưng=n;xMinh Đức=o;xMinh Tâm=o;xPhước An=p;xThanh Bình=l;tTân Khai=q;xĐồng Nơ=q;xTân Hiệp=q;xTân Quan=p
 hĐồng Phú|tTân Phú=r;xThuận Lợi=t;xĐồng Tâm=u;xTân Phước=u;xTân Hưng=s;xTân Lợi=s;xTân Lập=r;xTân Hòa=s;xThuận Phú=t;xĐồng Tiến=u;xTân Tiến=r
 hBù Đăng|tĐức Phong=v;xĐường 10=w;xĐak Nhau=w;xPhú Sơn=x;xThọ Sơn=x;xBình Minh=y;xBom Bo=y;xMinh Hưng=v;xĐoàn Kết=v;xĐồng Nai=x;xĐức Liễu=z;xThống Nhất=10;xNghĩa Trung=z;xNghĩa Bình=z;xĐăng Hà=10;xPhước Sơn=10
 sChơn Thành|pHưng Long=11;pThành Tâm=11;xMinh Lập=13;xQuang Minh=p;pMinh Hưng=12;pMinh Long=12;pMinh Thành=11;xNha Bích=13;xMinh Thắng=13
 hPhú Riềng|xLong Bình=7;xBình Tân=7;xBình Sơn=3;xLong Hưng=7;xPhước Tân=a;xBù Nho=8;xLong Hà=9;xLong Tân=9;xPhú Trung=a;xPhú Riềng=8
TTây Ninh=80
 cTây Ninh|p1=0;p3=0;p4=0.10;pHiệp Ninh=0;p2=0;xThạnh Tân=1;xTân Bình=1;xBình Minh=1;pNinh Sơn=1;pNinh Thạnh=d
 hTân Biên|tTân Biên=2;xTân Lập=3;xThạnh Bắc=3;xTân Bình=2;xThạnh Bình=4;xThạnh Tây=2;xHòa Hiệp=i;xTân Phong=4.b;xMỏ Công=5.b;xTrà Vong=5.b
 hTân Châu|tTân Châu=6;xTân Hà=7;xTân Đông=7;xTân Hội=8;xTân Hòa=9;xSuối Ngô=9;xSuối Dây=6.a;xTân Hiệp=8;xThạnh Đông=6;xTân Thành=a;xTân Phú=6.b;xTân Hưng=b
 hDương Minh Châu|tDương Minh Châu=c;xSuối Đá=1.c;xPhan=1.c;xPhước Ninh=e;xPhước Minh=c.f;xBàu Năng=d;xChà Là=e.d;xCầu Khởi=e;xBến Củi=f;xLộc Ninh=f;xTruông Mít=r
 hChâu Thành|tChâu Thành=g;xHảo Đước=h;xPhước Vinh=i;xĐồng Khởi=g;xThái Bình=g.0;xAn Cơ=h;xBiên Giới=j;xHòa Thạnh=j;xTrí Bình=h;xHòa Hội=j;xAn Bình=g;xThanh Điền=m;xThành Long=k;xNinh Điền=k;xLong Vĩnh=u
 sHòa Thành|pLong Hoa=l;pHiệp Tân=m;pLong Thành Bắc=l;xTrường Hòa=l;xTrường Đông=l;pLong Thành Trung=n;xTrường Tây=l;xLong Thành Nam=n
 hGò Dầu|tGò Dầu=o;xThạnh Đức=p;xCẩm Giang=p;xHiệp Thạnh=q;xBàu Đồn=r;xPhước Thạnh=q;xPhước Đông=s;xPhước Trạch=q;xThanh Phước=o
 hBến Cầu|tBến Cầu=t;xLong Chữ=u;xLong Phước=u;xLong Giang=v;xTiên Thuận=t;xLong Khánh=v;xLợi Thuận=t;xLong Thuận=v;xAn Thạnh=t
 sTrảng Bàng|pTrảng Bàng=w;xĐôn Thuận=x;xHưng Thuận=x;pLộc Hưng=z;pGia Lộc=s;pGia Bình=o;xPhước Bình=y;pAn Tịnh=z;pAn Hòa=w;xPhước Chỉ=y
TBình Dương=79
 cThủ Dầu Một|pHiệp Thành=1.0;pPhú Lợi=1;pPhú Cường=0;pPhú Hòa=1;pPhú Thọ=0;pChánh Nghĩa=0;pĐịnh Hòa=4;pHòa Phú=2;pPhú Mỹ=2;pPhú Tân=2;pTân An=3;pHiệp An=4.3;pTương Bình Hiệp=4;pChánh Mỹ=4.0
 hBàu Bàng|xTrừ Văn Thố=a;xCây Trường II=a;tLai Uyên=b.a;xTân Hưng=9;xLong Nguyên=d;xHưng Hòa=c;xLai Hưng=9
 hDầu Tiếng|tDầu Tiếng=5;xMinh Hòa=6;xMinh Thạnh=7.6;xMinh Tân=7.6;xĐịnh An=5;xLong Hòa=7;xĐịnh Thành=5;xĐịnh Hiệp=5.8;xAn Lập=e.8;xLong Tân=7;xThanh An=8;xThanh Tuyền=e.8
 cBến Cát|pMỹ Phước=9.d;pChánh Phú Hòa=c;pAn Điền=d;pAn Tây=e;pThới Hòa=f;pHòa Lợi=g;pTân Định=g;xPhú An=3
 hPhú Giáo|tPhước Vĩnh=h;xAn Linh=j;xPhước Sang=i;xAn Thái=i;xAn Long=j;xAn Bình=h;xTân Hiệp=i;xTam Lập=h.k;xTân Long=j;xVĩnh Hòa=k;xPhước Hòa=k
 cTân Uyên|pUyên Hưng=l;pTân Phước Khánh=m;pVĩnh Tân=p;pHội Nghĩa=q;pTân Hiệp=r;pKhánh Bình=r;pPhú Chánh=2;xBạch Đằng=l;pTân Vĩnh Hiệp=m;pThạnh Phước=m;xThạnh Hội=m;pThái Hòa=t.m
 cDĩ An|pDĩ An=s;pTân Bình=t;pTân Đông Hiệp=s.t;pBình An=u;pBình Thắng=u;pĐông Hòa=u;pAn Bình=s
 cThuận An|pAn Thạnh=y;pLái Thiêu=v;pBình Chuẩn=x.w;pThuận Giao=w;pAn Phú=x;pHưng Định=y;xAn Sơn=y;pBình Nhâm=v;pBình Hòa=z;pVĩnh Phú=z.v
 hBắc Tân Uyên|xTân Định=n;xBình Mỹ=q;tTân Bình=p;xTân Lập=l;tTân Thành=n;xĐất Cuốc=n;xHiếu Liêm=o;xLạc An=o;xTân Mỹ=l.o;xThường Tân=o
TĐồng Nai=75
 cBiên Hòa|pTrảng Dài=14;pTân Phong=1n;pTân Biên=17;pHố Nai=17;pTân Hòa=15;pTân Hiệp=16;pBửu Long=18;pTân Mai=16;pTam Hiệp=16;pLong Bình=17;pQuang Vinh=18;pThống Nhất=18;pTrung Dũng=18;pBình Đa=16;pAn Bình=18;pBửu Hòa=19;pLong Bình Tân=29;pTân Vạn=19;pTân Hạnh=19;pHiệp Hòa=18;pHóa An=19;pAn Hòa=29;pTam Phước=27;pPhước Tân=28;xLong Hưng=29
 cLong Khánh|pXuân Bình=1a;pXuân An=1a;pXuân Hòa=1a;pPhú Bình=1a;xBình Lộc=1b;xBảo Quang=1c;pSuối Tre=1b;pBảo Vinh=1c;pXuân Lập=1d;pBàu Sen=1d;xBàu Trâm=1a;pXuân Tân=1e;xHàng Gòn=1e
 hTân Phú|tTân Phú=1f;xĐắc Lua=1g;xNam Cát Tiên=1h;xPhú An=1h;xTà Lài=1i;xPhú Lập=1i;xPhú Thịnh=1i;xThanh Sơn=1j;xPhú Sơn=1j;xPhú Xuân=1f;xPhú Lộc=1f;xPhú Lâm=1j;xPhú Bình=1j;xPhú Thanh=1f;xTrà Cổ=1f;xPhú Điền=1r
 hVĩnh Cửu|tVĩnh An=1k;xPhú Lý=1l;xTrị An=1k;xTân An=1m;xVĩnh Tân=1m;xBình Lợi=1n;xThạnh Phú=1n;xThiện Tân=14;xTân Bình=1n;xMã Đà=1k
 hĐịnh Quán|tĐịnh Quán=1o;xThanh Sơn=1p;xPhú Tân=1q;xPhú Vinh=1q;xPhú Lợi=1r;xPhú Hòa=1r;xNgọc Định=1o;xLa Ngà=1s;xGia Canh=1o;xPhú Ngọc=1o;xPhú Cường=1y;xTúc Trưng=1s;xPhú Túc=1y;xSuối Nho=2f
 hTrảng Bom|tTrảng Bom=1t;xThanh Bình=1u;xCây Gáo=1u;xBàu Hàm=1u;xSông Thao=1u;xSông Trầu=1t;xĐông Hòa=1w;xBắc Sơn=1v;xHố Nai 3=15;xTây Hòa=1w;xBình Minh=1v;xTrung Hòa=1w;xĐồi 61=1x;xHưng Thịnh=1w;xQuảng Tiến=1t;xGiang Điền=1t;xAn Viễn=1x
 hThống Nhất|xGia Tân 1=1y;xGia Tân 2=1y;xGia Tân 3=1z;xGia Kiệm=1z;xQuang Trung=1z;xBàu Hàm 2=20;xHưng Lộc=20;xLộ 25=20;xXuân Thiện=1b;tDầu Giây=20
 hCẩm Mỹ|xSông Nhạn=21;xXuân Quế=21;xNhân Nghĩa=22;xXuân Đường=23;tLong Giao=22;xXuân Mỹ=22;xThừa Đức=23;xBảo Bình=22;xXuân Bảo=2j;xXuân Tây=24;xXuân Đông=24;xSông Ray=25;xLâm San=25
 hLong Thành|tLong Thành=26;xAn Phước=2a;xBình An=2b;xLong Đức=2b;xLộc An=26;xBình Sơn=26;xTam An=2a;xCẩm Đường=23;xLong An=26;xBàu Cạn=2c;xLong Phước=2c;xPhước Bình=2d;xTân Hiệp=2d;xPhước Thái=2d
 hXuân Lộc|tGia Ray=2e;xXuân Bắc=2f;xSuối Cao=2g;xXuân Thành=2g;xXuân Thọ=2e;xXuân Trường=2e;xXuân Hòa=2h;xXuân Hưng=2h;xXuân Tâm=24.2h;xSuối Cát=2e;xXuân Hiệp=2e;xXuân Phú=2i;xXuân Định=2j;xBảo Hòa=2j;xLang Minh=2i
 hNhơn Trạch|xPhước Thiền=2k;xLong Tân=2k;xĐại Phước=2l;tHiệp Phước=2k;xPhú Hữu=2l;xPhú Hội=2k;xPhú Thạnh=2k;xPhú Đông=2l;xLong Thọ=2m;xVĩnh Thanh=2m;xPhước Khánh=2l;xPhước An=2m
TBà Rịa - Vũng Tàu=79
 cVũng Tàu|p1=10;pThắng Tam=10;p2=10;p3=10;p4=10;p5=10;pThắng Nhì=10;p7=11;pNguyễn An Ninh=11;p8=11;p9=11;pThắng Nhất=12;pRạch Dừa=12;p10=12;p11=13;p12=13;xLong Sơn=14
 cBà Rịa|pPhước Hưng=15;pPhước Nguyên=15;pLong Toàn=15;pLong Tâm=17;pPhước Trung=15;pLong Hương=16;pKim Dinh=16;xTân Hưng=16;xLong Phước=17;xHòa Long=17
 hChâu Đức|xBàu Chinh=1c;tNgãi Giao=18;xBình Ba=18;xSuối Nghệ=18;xXuân Sơn=19;xSơn Bình=19;xBình Giã=1a;xBình Trung=1a;xXà Bang=1b;xCù Bị=1b;xLáng Lớn=1c;xQuảng Thành=1a;tKim Long=1c;xSuối Rao=19;xĐá Bạc=1d;xNghĩa Thành=1d
 hXuyên Mộc|tPhước Bửu=1e;xPhước Thuận=1e;xPhước Tân=1e;xXuyên Mộc=1f;xBông Trang=1f;xTân Lâm=1g;xBàu Lâm=1g;xHòa Bình=1h;xHòa Hưng=1h;xHòa Hiệp=1i;xHòa Hội=1h;xBưng Riềng=1f;xBình Châu=1j
 hLong Đất|tLong Điền=1k;tLong Hải=1l;xTam An=1k;xPhước Tỉnh=1l;xPhước Hưng=1l;tĐất Đỏ=1m;xPhước Long Thọ=1m;xPhước Hội=1n;tPhước Hải=1n;xLong Tân=1m;xLáng Dài=1m
 cPhú Mỹ|pPhú Mỹ=1o;pTân Hòa=1p;pTân Hải=1p;pPhước Hòa=1q;pTân Phước=1q;pMỹ Xuân=1o;xSông Xoài=1r;pHắc Dịch=1r;xChâu Pha=1s;xTóc Tiên=1s
 hCôn Đảo|=1t
cHồ Chí Minh=79
 q1|pTân Định=1u;pĐa Kao=1v.1u;pBến Nghé=1v;pBến Thành=1w;pNguyễn Thái Bình=1w.1v;pPhạm Ngũ Lão=1w;pCầu Ông Lãnh=1w.1x;pCô Giang=1x;pNguyễn Cư Trinh=1x;pCầu Kho=1x
 q12|pThạnh Xuân=1z;pThạnh Lộc=1y;pHiệp Thành=20;pThới An=1z;pTân Chánh Hiệp=21;pAn Phú Đông=1y;pTân Thới Hiệp=20;pTrung Mỹ Tây=21;pTân Hưng Thuận=22;pĐông Hưng Thuận=22;pTân Thới Nhất=22
 qGò Vấp|p15=2d;p17=2f;p6=2c;p16=2d;p12=2e;p14=2e;p10=2f;p5=2c;p1=2g;p8=2h;p11=2h;p3=2g
 qBình Thạnh|p13=2i;p11=2i;p27=2j;p26=2k;p12=2k;p25=2m;p5=2i;p7=2l;p14=2k;p2=2l;p1=2l;p17=2l;p19=2m;p22=2m;p28=2j
 qTân Bình|p2=2o;p4=2n;p12=2p;p13=2r;p1=2o;p3=2o;p11=2p;p7=2n;p5=2n;p10=2p;p6=2q;p8=2q;p9=2q;p14=2r;p15=2r.2s
 qTân Phú|pTân Sơn Nhì=2u;pTây Thạnh=2t;pSơn Kỳ=3r.2u.2t;pTân Quý=2v.2u;pTân Thành=2v.2x.2u;pPhú Thọ Hòa=2v;pPhú Thạnh=2w;pPhú Trung=2x;pHòa Thạnh=2x;pHiệp Tân=2w;pTân Thới Hòa=2w.2x
 qPhú Nhuận|p4=2y;p5=2y;p9=2y;p7=2z;p1=2z;p2=2z;p8=30;p10=30;p11=30;p15=2z.30;p13=30
 cThủ Đức|pLinh Xuân=23;pBình Chiểu=24;pLinh Trung=23;pTam Bình=24;pTam Phú=24;pHiệp Bình Phước=25;pHiệp Bình Chánh=25;pLinh Chiểu=26;pLinh Tây=23.26;pLinh Đông=25.26;pBình Thọ=26;pTrường Thọ=26;pLong Bình=27;pLong Thạnh Mỹ=27.28;pTân Phú=28;pHiệp Phú=28;pTăng Nhơn Phú A=28;pTăng Nhơn Phú B=28;pPhước Long B=29;pPhước Long A=29;pTrường Thạnh=2a;pLong Phước=2a;pLong Trường=2b;pPhước Bình=29;pPhú Hữu=2b;pThảo Điền=31;pAn Phú=31.32;pAn Khánh=31;pBình Trưng Đông=32;pBình Trưng Tây=32;pCát Lái=33;pThạnh Mỹ Lợi=33;pAn Lợi Đông=31;pThủ Thiêm=31
 q3|p14=35;p12=35;p11=35;pVõ Thị Sáu=34;p9=35;p4=36.34;p5=36;p3=36;p2=36;p1=36
 q10|p15=37;p13=37;p14=38.37;p12=37;p10=39;p9=39;p1=39;p8=38;p2=39;p4=39;p6=38
 q11|p15=3b;p5=3a;p14=3a;p3=3c;p11=3b;p8=3c.3b;p10=3c;p7=3d;p1=3d;p16=3d
 q4|p13=3e;p9=3f;p8=3f;p18=3e;p4=3f.3g;p3=3g;p16=3e;p2=3f.3g;p15=3f.3e;p1=3g
 q5|p4=3h;p9=3i;p2=3h;p12=3j;p7=3i;p1=3h;p11=3j;p14=3j;p5=3i;p13=3j
 q6|p14=3k;p13=3k;p9=3m;p12=3k;p11=3l;p2=3m;p1=3n;p8=3n;p7=3n;p10=3l
 q8|pRạch Ông=3o;pHưng Phú=3o;p4=3o;pXóm Củi=3q;p5=3p.3o;p14=3q;p6=3p;p15=3q;p16=3l.3q.4b;p7=3p.4f
 qBình Tân|pBình Hưng Hòa=3r;pBình Hưng Hòa A=3r.3t;pBình Hưng Hòa B=3s;pBình Trị Đông=3t;pBình Trị Đông A=3s.3t;pBình Trị Đông B=3v;pTân Tạo=3s.3u.4d;pTân Tạo A=3u.4b;pAn Lạc=3v;pAn Lạc A=3v
 q7|pTân Thuận Đông=3x;pTân Thuận Tây=3x;pTân Kiểng=3w;pTân Hưng=3w;pBình Thuận=3x;pTân Quy=3w;pPhú Thuận=3y;pTân Phú=3z;pTân Phong=3w;pPhú Mỹ=3y.3z
 hCủ Chi|tCủ Chi=40;xPhú Mỹ Hưng=41;xAn Phú=41;xTrung Lập Thượng=43;xAn Nhơn Tây=41;xNhuận Đức=42;xPhạm Văn Cội=42;xPhú Hòa Đông=44;xTrung Lập Hạ=42;xTrung An=45;xPhước Thạnh=43;xPhước Hiệp=40;xTân An Hội=40;xPhước Vĩnh An=46;xThái Mỹ=43;xTân Thạnh Tây=44;xHòa Phú=45;xTân Thạnh Đông=44;xBình Mỹ=45;xTân Phú Trung=46;xTân Thông Hội=46
 hHóc Môn|tHóc Môn=47;xTân Hiệp=47;xNhị Bình=48;xĐông Thạnh=48;xTân Thới Nhì=49;xThới Tam Thôn=48;xXuân Thới Sơn=49;xTân Xuân=47;xXuân Thới Đông=49;xTrung Chánh=4a;xXuân Thới Thượng=4a;xBà Điểm=4a
 hBình Chánh|tTân Túc=4b;xPhạm Văn Hai=4d.4c;xVĩnh Lộc A=4c;xVĩnh Lộc B=4d;xBình Lợi=4e;xLê Minh Xuân=4e;xTân Nhựt=4b;xTân Kiên=3u.4b;xBình Hưng=4f;xPhong Phú=4f;xAn Phú Tây=4h.3p;xHưng Long=4g;xĐa Phước=4g;xTân Quý Tây=4h;xBình Chánh=4h;xQui Đức=4g
 hNhà Bè|tNhà Bè=4i;xPhước Kiển=4i;xPhước Lộc=4i;xNhơn Đức=4j;xPhú Xuân=4i;xLong Thới=4j;xHiệp Phước=4j
 hCần Giờ|tCần Thạnh=4k;xBình Khánh=4l;xTam Thôn Hiệp=4l;xAn Thới Đông=4m.4l;xThạnh An=4n;xLong Hòa=4k;xLý Nhơn=4m
TLong An=80
 cTân An|p5=10;p4=0.10;pTân Khánh=12;p1=10;p3=10;p7=11;p6=10;xHướng Thọ Phú=10;xNhơn Thạnh Trung=11;xLợi Bình Nhơn=12;xBình Tâm=11;pKhánh Hậu=12;xAn Vĩnh Ngãi=11
 sKiến Tường|p1=1a;p2=1a;xThạnh Trị=1b;xBình Hiệp=1b;xBình Tân=1b;xTuyên Thạnh=1d;p3=1a;xThạnh Hưng=1d
 hTân Hưng|tTân Hưng=13;xHưng Hà=14;xHưng Điền B=14;xHưng Điền=14;xThạnh Hưng=15;xHưng Thạnh=15;xVĩnh Thạnh=13;xVĩnh Châu B=15;xVĩnh Lợi=13;xVĩnh Đại=16;xVĩnh Châu A=16;xVĩnh Bửu=16
 hVĩnh Hưng|tVĩnh Hưng=17;xHưng Điền A=18;xKhánh Hưng=18.17;xThái Trị=18.17;xVĩnh Trị=18.17;xThái Bình Trung=18.19.17;xVĩnh Bình=19.17;xVĩnh Thuận=19.17;xTuyên Bình=19;xTuyên Bình Tây=19
 hMộc Hóa|xBình Hòa Tây=1b;xBình Thạnh=1c;xBình Hòa Trung=1c;xBình Hòa Đông=1c;tBình Phong Thạnh=1e;xTân Lập=1e;xTân Thành=1e
 hTân Thạnh|tTân Thạnh=1f;xBắc Hòa=1h.1d;xHậu Thạnh Tây=1h;xNhơn Hòa Lập=1g;xTân Lập=1g;xHậu Thạnh Đông=1h;xNhơn Hòa=1g;xKiến Bình=1f;xTân Thành=1i;xTân Bình=1f;xTân Ninh=1i;xNhơn Ninh=1i;xTân Hòa=1f
 hThạnh Hóa|tThạnh Hóa=1j;xTân Hiệp=1k;xThuận Bình=1k;xThạnh Phước=1l;xThạnh Phú=1l;xThuận Nghĩa Hòa=1l;xThủy Đông=1m;xThủy Tây=1j;xTân Tây=1m;xTân Đông=1m;xThạnh An=1j
 hĐức Huệ|tĐông Thành=1n;xMỹ Quý Đông=1o;xMỹ Thạnh Bắc=1o;xMỹ Quý Tây=1o;xMỹ Thạnh Tây=1n;xMỹ Thạnh Đông=1n;xBình Thành=1p;xBình Hòa Bắc=1p;xBình Hòa Hưng=1k;xBình Hòa Nam=1p;xMỹ Bình=1n
 hĐức Hòa|tHậu Nghĩa=1q;tHiệp Hòa=1t;tĐức Hòa=1r;xLộc Giang=1s;xAn Ninh Đông=1s;xAn Ninh Tây=1s;xTân Mỹ=1q;xHiệp Hòa=1t;xĐức Lập Thượng=1q;xĐức Lập Hạ=1u;xTân Phú=1t;xMỹ Hạnh Bắc=1u;xĐức Hòa Thượng=1u.1v;xHòa Khánh Tây=1w;xHòa Khánh Đông=1w;xMỹ Hạnh Nam=1v;xHòa Khánh Nam=1w;xĐức Hòa Đông=1v;xĐức Hòa Hạ=1r;xHựu Thạnh=1r
 hBến Lức|tBến Lức=1x;xThạnh Lợi=1y;xLương Bình=1y;xThạnh Hòa=1y;xLương Hòa=1z;xTân Bửu=1z;xAn Thạnh=1x;xBình Đức=20;xMỹ Yên=21;xThanh Phú=1x;xLong Hiệp=21;xThạnh Đức=20;xPhước Lợi=21;xNhựt Chánh=20
 hThủ Thừa|tThủ Thừa=22.27;xLong Thạnh=25;xTân Thành=23.22;xLong Thuận=25;xMỹ Lạc=23;xMỹ Thạnh=23;xBình An=23;xNhị Thành=27.22;xMỹ An=24;xBình Thạnh=10.22;xMỹ Phú=24;xTân Long=25
 hTân Trụ|tTân Trụ=26;xTân Bình=27;xQuê Mỹ Thạnh=27;xLạc Tấn=27;xBình Trinh Đông=26;xTân Phước Tây=28;xBình Lãng=26;xBình Tịnh=26;xĐức Tân=28;xNhựt Ninh=28
 hCần Đước|tCần Đước=29;xLong Trạch=2a;xLong Khê=2a;xLong Định=2b;xPhước Vân=2b;xLong Hòa=2a;xLong Cang=2b;xLong Sơn=2c;xTân Trạch=2c;xMỹ Lệ=2c;xTân Lân=2d;xPhước Tuy=29;xLong Hựu Đông=2e;xTân Ân=29;xPhước Đông=2d;xLong Hựu Tây=2e;xTân Chánh=29
 hCần Giuộc|tCần Giuộc=2f;xPhước Lý=2g;xLong Thượng=2g;xLong Hậu=2f;xPhước Hậu=2g;xMỹ Lộc=2h;xPhước Lại=2f;xPhước Lâm=2h;xThuận Thành=2h;xPhước Vĩnh Tây=2i;xPhước Vĩnh Đông=2j;xLong An=2i;xLong Phụng=2i;xĐông Thạnh=2j;xTân Tập=2j
 hChâu Thành|tTầm Vu=2k;xBình Quới=2l;xHòa Phú=2l;xPhú Ngãi Trị=2k;xVĩnh Công=2l;xThuận Mỹ=2m;xHiệp Thạnh=2k;xPhước Tân Hưng=2k;xThanh Phú Long=2m;xDương Xuân Hội=2n;xAn Lục Long=2n;xLong Trì=2n;xThanh Vĩnh Đông=2m
TTiền Giang=82
 cMỹ Tho|p5=0;p4=0.1l;p1=1;p2=1;p6=2.1l;p9=3;p10=4;pTân Long=1;xĐạo Thạnh=0;xTrung An=4;xMỹ Phong=3;xTân Mỹ Chánh=3;xPhước Thạnh=4;xThới Sơn=2
 cGò Công|p2=5;p1=6;p5=6;pLong Hưng=1i;pLong Thuận=5;pLong Chánh=7;pLong Hòa=6;xBình Đông=1i;xBình Xuân=7;xTân Trung=1i
 sCai Lậy|p1=k;p2=l;p3=k.1l;p4=m.1l;p5=m;xMỹ Phước Tây=k;xMỹ Hạnh Đông=p;xMỹ Hạnh Trung=k;xTân Phú=p;xTân Bình=l;xTân Hội=p;pNhị Mỹ=r;xNhị Quý=r;xThanh Hòa=l;xPhú Quý=r;xLong Khánh=m
 hTân Phước|tMỹ Phước=8;xTân Hòa Đông=8;xThạnh Tân=9;xThạnh Mỹ=8;xThạnh Hòa=9;xPhú Mỹ=a;xTân Hòa Thành=a;xHưng Thạnh=a;xTân Lập 1=b;xTân Hòa Tây=9;xTân Lập 2=b;xPhước Lập=b
 hCái Bè|tCái Bè=c;xHậu Mỹ Bắc B=d;xHậu Mỹ Bắc A=d;xMỹ Trung=e;xHậu Mỹ Trinh=d;xHậu Mỹ Phú=f;xMỹ Tân=e;xMỹ Lợi B=h;xThiện Trung=e;xMỹ Hội=f;xAn Cư=f;xHậu Thành=f;xMỹ Lợi A=h;xHòa Khánh=c;xThiện Trí=g;xMỹ Đức Đông=g;xMỹ Đức Tây=g;xĐông Hòa Hiệp=c;xAn Thái Đông=h;xTân Hưng=i;xMỹ Lương=j;xTân Thanh=i;xAn Thái Trung=i;xAn Hữu=j;xHòa Hưng=j
 hCai Lậy|xThạnh Lộc=n;xMỹ Thành Bắc=o;xPhú Cường=n;xMỹ Thành Nam=o;xPhú Nhuận=o;tBình Phú=q;xCẩm Sơn=q;xPhú An=q;xMỹ Long=t;xLong Tiên=t;xHiệp Đức=s;xLong Trung=t;xHội Xuân=s;xTân Phong=s;xTam Bình=u;xNgũ Hiệp=u
 hChâu Thành|tTân Hiệp=v;xTân Hội Đông=w;xTân Hương=w;xTân Lý Đông=w;xThân Cửu Nghĩa=v;xTam Hiệp=x;xĐiềm Hy=z;xNhị Bình=y;xĐông Hòa=y;xLong Định=y;xLong An=v;xLong Hưng=x;xBình Trưng=z;xThạnh Phú=x;xBàn Long=10;xVĩnh Kim=10;xBình Đức=11;xSong Thuận=11;xKim Sơn=11;xPhú Phong=10
 hChợ Gạo|tChợ Gạo=12;xTrung Hòa=13;xHòa Tịnh=13;xMỹ Tịnh An=13;xTân Bình Thạnh=13;xPhú Kiết=14;xLương Hòa Lạc=14;xThanh Bình=14;xQuơn Long=15;xBình Phục Nhứt=16;xĐăng Hưng Phước=15;xTân Thuận Bình=15;xSong Bình=12;xBình Phan=16;xLong Bình Điền=12;xAn Thạnh Thủy=16;xXuân Đông=17;xHòa Định=17;xBình Ninh=17
 hGò Công Tây|tVĩnh Bình=18;xĐồng Sơn=19;xBình Phú=1a;xĐồng Thạnh=19;xThành Công=1a;xBình Nhì=19;xYên Luông=1a;xThạnh Trị=18;xThạnh Nhựt=18;xLong Vĩnh=1b;xBình Tân=1c;xVĩnh Hựu=1b;xLong Bình=1c
 hGò Công Đông|tTân Hòa=1f;xTăng Hòa=1k;xTân Phước=1h;xGia Thuận=1g;tVàm Láng=1g;xTân Tây=1h;xKiểng Phước=1g;xTân Đông=1h;xBình Ân=1j;xTân Điền=1j;xBình Nghị=1f;xPhước Trung=1f;xTân Thành=1k
 hTân Phú Đông|xTân Thới=1d;xTân Phú=1d;xPhú Thạnh=1e;xTân Thạnh=1d;xPhú Đông=1e;xPhú Tân=1e
TBến Tre=86
 cBến Tre|pPhú Khương=0;pPhú Tân=7;p8=0;p6=2;pAn Hội=1;p7=3;xSơn Đông=2;xPhú Hưng=0;xBình Phú=3;xMỹ Thạnh An=1;xNhơn Thạnh=0;xPhú Nhuận=1
 hChâu Thành|xTân Thạch=5;xQuới Sơn=4;tChâu Thành=5;xGiao Long=4;xPhú Túc=5;xPhú Đức=6;xAn Phước=4;xTam Phước=2;xThành Triệu=8;xTân Phú=6;xQuới Thành=8;xPhước Thạnh=7;xTiên Long=6;xTường Đa=5;xHữu Định=7;tTiên Thủy=8
 hChợ Lách|tChợ Lách=9;xPhú Phụng=a;xSơn Định=a;xVĩnh Bình=a;xHòa Nghĩa=9;xLong Thới=9;xPhú Sơn=b;xTân Thiềng=b;xVĩnh Thành=b;xVĩnh Hòa=c;xHưng Khánh Trung B=c
 hMỏ Cày Nam|tMỏ Cày=d;xĐịnh Thủy=g;xĐa Phước Hội=d;xTân Hội=d;xPhước Hiệp=g;xBình Khánh=g;xAn Thạnh=d;xAn Định=i;xThành Thới B=j;xTân Trung=i;xAn Thới=j;xThành Thới A=j;xMinh Đức=i;xNgãi Đăng=k;xCẩm Sơn=k;xHương Mỹ=k
 hGiồng Trôm|tGiồng Trôm=l;xPhong Nẫm=m;xMỹ Thạnh=n;xChâu Hòa=o;xLương Hòa=m;xLương Quới=o;xLương Phú=n;xChâu Bình=o;xThuận Điền=n;xSơn Phú=1;xBình Hòa=l;xPhước Long=p;xHưng Phong=p;xLong Mỹ=p;xTân Hào=q;xBình Thành=l;xTân Thanh=r;xTân Lợi Thạnh=q;xThạnh Phú Đông=q;xHưng Nhượng=r;xHưng Lễ=r
 hBình Đại|tBình Đại=s;xTam Hiệp=t;xLong Định=t;xLong Hòa=v;xPhú Thuận=t;xVang Quới Tây=u;xVang Quới Đông=u;xChâu Hưng=v;xLộc Thuận=u;xĐịnh Trung=w;xThới Lai=v;xBình Thới=s;xPhú Long=w;xBình Thắng=s;xThạnh Trị=w;xĐại Hòa Lộc=x;xThừa Đức=y;xThạnh Phước=x;xThới Thuận=y
 hBa Tri|tBa Tri=z;xMỹ Hòa=10;xTân Xuân=12;xMỹ Chánh=10;xBảo Thạnh=11;xAn Phú Trung=13;xMỹ Thạnh=13;xMỹ Nhơn=10;xPhước Ngãi=12;xAn Ngãi Trung=13;xPhú Lễ=12;xAn Bình Tây=z;xBảo Thuận=11;xTân Hưng=14;xAn Ngãi Tây=14;xAn Hiệp=14;xVĩnh Hòa=z;xTân Thủy=15;xVĩnh An=z;xAn Đức=z;xAn Hòa Tây=15;tTiệm Tôm=15
 hThạnh Phú|tThạnh Phú=16;xPhú Khánh=18;xĐại Điền=18;xQuới Điền=17;xTân Phong=18;xMỹ Hưng=17;xAn Thạnh=16;xThới Thạnh=18;xHòa Lợi=17;xAn Điền=19;xBình Thạnh=16;xAn Thuận=1a;xAn Qui=1a;xThạnh Hải=19;xAn Nhơn=1a;xGiao Thạnh=1b;xThạnh Phong=1b;xMỹ An=16
 hMỏ Cày Bắc|xPhú Mỹ=e;xHưng Khánh Trung A=c;xThanh Tân=3;xThạnh Ngãi=e;xTân Phú Tây=e;tPhước Mỹ Trung=e;xTân Thành Bình=f;xThành An=f;xHòa Lộc=32.f;xTân Thanh Tây=h;xTân Bình=f;xNhuận Phú Tân=h;xKhánh Thạnh Tân=h
TTrà Vinh=86
 cTrà Vinh|p4=1e;p1=1c;p3=1c;p5=1u;p7=1d;p8=1d;p9=1c;xLong Đức=1e
 hCàng Long|tCàng Long=1f;xMỹ Cẩm=1f;xAn Trường A=1g;xAn Trường=1g;xHuyền Hội=1h;xTân An=1h;xTân Bình=1g;xBình Phú=1i;xPhương Thạnh=1i;xĐại Phúc=1i;xĐại Phước=1j;xNhị Long Phú=1f;xNhị Long=1j;xĐức Mỹ=1j
 hCầu Kè|tCầu Kè=1k;xHòa Ân=1k;xChâu Điền=1k;xAn Phú Tân=1l;xHòa Tân=1l;xNinh Thới=1m;xPhong Phú=1m;xPhong Thạnh=1m;xTam Ngãi=1n;xThông Hòa=1n;xThạnh Phú=1n
 hTiểu Cần|tTiểu Cần=1o;tCầu Quan=1r;xPhú Cần=1o;xHiếu Tử=1q;xHiếu Trung=1o;xLong Thới=1r;xHùng Hòa=1p;xTân Hùng=1p;xTập Ngãi=1q;xNgãi Hùng=1p;xTân Hòa=1r
 hChâu Thành|tChâu Thành=1s;xĐa Lộc=1s;xMỹ Chánh=1s;xThanh Mỹ=1s;xLương Hòa A=1t;xLương Hòa=1t;xSong Lộc=1t;xNguyệt Hóa=1d;xHòa Thuận=1u;xHòa Lợi=1v;xPhước Hảo=1v;xHưng Mỹ=1v;xHòa Minh=1w;xLong Hòa=1x
 hCầu Ngang|tCầu Ngang=1y;tMỹ Long=1z;xMỹ Long Bắc=1z;xMỹ Long Nam=1z;xMỹ Hòa=1y;xVinh Kim=20;xKim Hòa=20;xHiệp Hòa=21;xThuận Hòa=1y;xLong Sơn=22;xNhị Trường=21;xTrường Thọ=21;xHiệp Mỹ Đông=22;xHiệp Mỹ Tây=22;xThạnh Hòa Sơn=2e
 hTrà Cú|tTrà Cú=23;tĐịnh An=27;xPhước Hưng=24;xTập Sơn=24;xTân Sơn=24;xAn Quảng Hữu=25;xLưu Nghiệp Anh=25;xNgãi Xuyên=23;xKim Sơn=26;xThanh Sơn=23;xHàm Giang=26;xHàm Tân=26;xĐại An=27;xĐịnh An=27;xNgọc Biên=29;xLong Hiệp=29;xTân Hiệp=29
 hDuyên Hải|xĐôn Xuân=28;xĐôn Châu=28;tLong Thành=2b;xLong Khánh=2b;xNgũ Lạc=2e;xLong Vĩnh=2f;xĐông Hải=2g
 sDuyên Hải|p1=2a;xLong Toàn=2a;p2=2c;xLong Hữu=2d;xDân Thành=2a;xTrường Long Hòa=2c;xHiệp Thạnh=2d
TVĩnh Long=86
 cVĩnh Long|p9=2h;p5=2l;p1=2h;p4=2i;p3=2i;p8=2m;pTân Ngãi=2j;pTân Hòa=2j;pTân Hội=2j;pTrường An=2h
 hLong Hồ|xĐồng Phú=2k;xBình Hòa Phước=2k;xHòa Ninh=2k;xAn Bình=2k;xThanh Đức=2l;xTân Hạnh=2m;xPhước Hậu=2i;xLong Phước=2n;tLong Hồ=2n;xLộc Hòa=2o;xLong An=2n;xPhú Quới=2o;xThạnh Quới=2o;xHòa Phú=2o
 hMang Thít|xMỹ An=2p.16;xMỹ Phước=2p;xAn Phước=2r;xNhơn Phú=2p;xLong Mỹ=2q;xHòa Tịnh=2q;tCái Nhum=2r;xBình Phước=2q;xChánh An=2r;xTân An Hội=2s;xTân Long=2s;xTân Long Hội=2s
 hVũng Liêm|tVũng Liêm=2t;xTân Quới Trung=2u;xQuới Thiện=2v;xQuới An=2u;xTrung Chánh=2w;xTân An Luông=2w;xThanh Bình=2v;xTrung Thành Tây=2u;xTrung Hiệp=2w;xHiếu Phụng=2y;xTrung Thành Đông=2x;xTrung Thành=2t;xTrung Hiếu=2t;xTrung Ngãi=2x;xHiếu Thuận=2y;xTrung Nghĩa=2x;xTrung An=2y;xHiếu Nhơn=2z;xHiếu Thành=2z;xHiếu Nghĩa=2z
 hTam Bình|tTam Bình=30.3d;xTân Lộc=31;xPhú Thịnh=33;xHậu Lộc=31;xHòa Thạnh=32;xHòa Lộc=32.f;xPhú Lộc=31;xSong Phú=33;xHòa Hiệp=32;xMỹ Lộc=31;xTân Phú=33;xLong Phú=33;xMỹ Thạnh Trung=30;xLoan Mỹ=34;xNgãi Tứ=35.34;xBình Ninh=34
 sBình Minh|pCái Vồn=36.35;pThành Phước=36.35;xThuận An=36;xĐông Thạnh=3a;xĐông Bình=3a;pĐông Thuận=3a;xMỹ Hòa=35;xĐông Thành=3a
 hTrà Ôn|tTrà Ôn=34.3b;xXuân Hiệp=3c;xNhơn Bình=3d;xHòa Bình=3c;xThới Hòa=3c;xTrà Côn=3d;xTân Mỹ=3d;xHựu Thành=3e;xVĩnh Xuân=3e;xThuận Thới=3e;xPhú Thành=3f;xLục Sĩ Thành=3f;xTích Thiện=3b
 hBình Tân|xTân Thành=37;xThành Trung=38;xTân An Thạnh=37;xTân Lược=37;xNguyễn Văn Thảnh=38;xThành Lợi=39;xMỹ Thuận=38;xTân Bình=39;tTân Quới=39
TĐồng Tháp=82
 cCao Lãnh|p1=1l;p4=1l;p3=1l;p6=1l;pMỹ Ngãi=1m;xMỹ Tân=1m;xMỹ Trà=1n;pMỹ Phú=1n;xTân Thuận Tây=1l;pHòa Thuận=1l;xHòa An=1l;xTân Thuận Đông=1l;xTịnh Thới=1l
 cSa Đéc|p3=1o.1l;p1=1o;p4=1o.1l;p2=1o;xTân Khánh Đông=1o;pTân Quy Đông=1o;pAn Hòa=1o;xTân Quy Tây=1o;xTân Phú Đông=2o
 cHồng Ngự|pAn Lộc=1t;pAn Thạnh=1u;xBình Thạnh=1u;xTân Hội=1u;pAn Lạc=1w;pAn Bình B=1t;pAn Bình A=1t
 hTân Hồng|tSa Rài=1p;xTân Hộ Cơ=1q;xThông Bình=1r;xBình Phú=1p;xTân Thành A=1r;xTân Thành B=1q;xTân Phước=1s;xTân Công Chí=1p;xAn Phước=1s
 hHồng Ngự|xThường Phước 1=1v;xThường Thới Hậu A=1w;tThường Thới Tiền=1v;xThường Phước 2=1v;xThường Lạc=1w;xLong Khánh A=1x;xLong Khánh B=1x;xLong Thuận=1y;xPhú Thuận B=1y.2h;xPhú Thuận A=1y
 hTam Nông|tTràm Chim=1z;xHòa Bình=22;xTân Công Sính=1z;xPhú Hiệp=20;xPhú Đức=20;xPhú Thành B=21;xAn Hòa=21;xAn Long=23;xPhú Cường=22;xPhú Ninh=23;xPhú Thọ=24;xPhú Thành A=24
 hTháp Mười|tMỹ An=25;xThạnh Lợi=27;xHưng Thạnh=26;xTrường Xuân=27;xTân Kiều=29;xMỹ Hòa=25;xMỹ Quý=28;xMỹ Đông=28;xĐốc Binh Kiều=29;xMỹ An=25;xPhú Điền=2a;xLáng Biển=28;xThanh Mỹ=2a
 hCao Lãnh|tMỹ Thọ=2b;xGáo Giồng=2d.22;xPhương Thịnh=26;xBa Sao=2c;xPhong Mỹ=2d;xTân Nghĩa=1m;xPhương Trà=2c;xNhị Mỹ=1n;xMỹ Thọ=2b;xTân Hội Trung=2f;xAn Bình=1n;xMỹ Hội=2b;xMỹ Hiệp=2e;xMỹ Long=2e;xBình Hàng Trung=2f;xMỹ Xương=2b;xBình Hàng Tây=2f;xBình Thạnh=2e
 hThanh Bình|tThanh Bình=2g;xTân Quới=2h;xTân Hòa=2h;xAn Phong=23;xPhú Lợi=2i;xTân Mỹ=2g;xBình Tấn=2j;xTân Huề=2h;xTân Bình=2h;xTân Thạnh=2i.2g;xTân Phú=2g;xBình Thành=2j;xTân Long=2h
 hLấp Vò|tLấp Vò=2k;xMỹ An Hưng A=2l;xTân Mỹ=2l;xMỹ An Hưng B=2l;xTân Khánh Trung=2m;xLong Hưng A=2m;xVĩnh Thạnh=2k;xLong Hưng B=2m;xBình Thành=2k;xĐịnh An=2p;xĐịnh Yên=2p;xHội An Đông=2l;xBình Thạnh Trung=2k
 hLai Vung|tLai Vung=2n;xTân Dương=2o;xHòa Thành=2o;xLong Hậu=2n;xTân Phước=2p;xHòa Long=2n;xTân Thành=2p;xLong Thắng=2n;xVĩnh Thới=2q;xTân Hòa=2q;xĐịnh Hòa=2q;xPhong Hòa=2q
 hChâu Thành|tCái Tàu Hạ=2r;xAn Hiệp=2r;xAn Nhơn=2r;xTân Nhuận Đông=2s;xTân Bình=2t;xTân Phú Trung=2t;xPhú Long=2t;xAn Phú Thuận=2r;xPhú Hựu=2r;xAn Khánh=2s;xTân Phú=2t;xHòa Tân=2s
TAn Giang=91
 cLong Xuyên|pMỹ Bình=2;pMỹ Long=2;pMỹ Xuyên=2;pBình Đức=0;pBình Khánh=0;pMỹ Phước=2;pMỹ Quý=2;pMỹ Thới=1;pMỹ Thạnh=1;pMỹ Hòa=2;xMỹ Khánh=0;xMỹ Hòa Hưng=3
 cChâu Đốc|pChâu Phú B=4;pChâu Phú A=4;pVĩnh Mỹ=4;pNúi Sam=5;pVĩnh Nguơn=4;xVĩnh Tế=5;xVĩnh Châu=4.5
 hAn Phú|tAn Phú=6;xKhánh An=7;tLong Bình=7;xKhánh Bình=7;xQuốc Thái=8;xNhơn Hội=8;xPhú Hữu=9;xPhú Hội=6.8;xPhước Hưng=6.8.9;xVĩnh Lộc=9;xVĩnh Hậu=a;xVĩnh Trường=a;xVĩnh Hội Đông=6;tĐa Phước=a
 sTân Châu|pLong Thạnh=b;pLong Hưng=c;pLong Châu=c;xPhú Lộc=d;xVĩnh Xương=d;xVĩnh Hòa=d;xTân Thạnh=e;xTân An=e;xLong An=e;pLong Phú=c;xChâu Phong=f;xPhú Vĩnh=f;xLê Chánh=f;pLong Sơn=b
 hPhú Tân|tPhú Mỹ=g;tChợ Vàm=h;xLong Hòa=i;xPhú Long=i;xPhú Lâm=i;xPhú Hiệp=j;xPhú Thạnh=h;xHòa Lạc=j;xPhú Thành=h;xPhú An=k;xPhú Xuân=k;xHiệp Xương=l;xPhú Bình=l;xPhú Thọ=k;xPhú Hưng=g;xBình Thạnh Đông=l;xTân Hòa=g;xTân Trung=g
 hChâu Phú|tCái Dầu=m;xKhánh Hòa=n;xMỹ Đức=n;xMỹ Phú=o;xÔ Long Vĩ=p;tVĩnh Thạnh Trung=o;xThạnh Mỹ Tây=p;xBình Long=m;xBình Mỹ=q;xBình Thủy=q;xĐào Hữu Cảnh=p;xBình Phú=m;xBình Chánh=q
 sTịnh Biên|pNhà Bàng=r;pChi Lăng=s;pNúi Voi=s;pNhơn Hưng=r;pAn Phú=t;pThới Sơn=r;pTịnh Biên=t;xVăn Giáo=u;xAn Cư=u;xAn Nông=t;xVĩnh Trung=u;xTân Lợi=s;xAn Hảo=v;xTân Lập=v
 hTri Tôn|tTri Tôn=w;tBa Chúc=x;xLạc Quới=x;xLê Trì=x;xVĩnh Gia=y;xVĩnh Phước=y;xChâu Lăng=w;xLương Phi=z;xLương An Trà=y;xTà Đảnh=10;xNúi Tô=w;xAn Tức=z;tCô Tô=10;xTân Tuyến=10;xÔ Lâm=z
 hChâu Thành|tAn Châu=11;xAn Hòa=14;xCần Đăng=12;xVĩnh Hanh=15;xBình Thạnh=14;tVĩnh Bình=13;xBình Hòa=14;xVĩnh An=13;xHòa Bình Thạnh=11;xVĩnh Lợi=12;xVĩnh Nhuận=15;xTân Phú=13;xVĩnh Thành=11
 hChợ Mới|tChợ Mới=16;tMỹ Luông=17;xKiến An=16;xMỹ Hội Đông=19;xLong Điền A=17;xTấn Mỹ=18;xLong Điền B=17;xKiến Thành=16;xMỹ Hiệp=18;xMỹ An=1a;xNhơn Mỹ=19;xLong Giang=19;xLong Kiến=1a;xBình Phước Xuân=18;xAn Thạnh Trung=1a;tHội An=1b;xHòa Bình=1b;xHòa An=1b
 hThoại Sơn|tNúi Sập=1c;tPhú Hòa=1d;tÓc Eo=1e;xTây Phú=1f;xAn Bình=1f;xVĩnh Phú=1h;xVĩnh Trạch=1g;xPhú Thuận=1d;xVĩnh Chánh=1d;xĐịnh Mỹ=1h;xĐịnh Thành=1h;xMỹ Phú Đông=1f;xVọng Đông=1e;xVĩnh Khánh=1g;xThoại Giang=1c;xBình Thành=1c;xVọng Thê=1e
TKiên Giang=91
 cRạch Giá|pVĩnh Thanh=1i;pVĩnh Quang=1i;pVĩnh Hiệp=1i;pVĩnh Thanh Vân=1i;pVĩnh Lạc=1i;pAn Hòa=1i;pAn Bình=1i;pRạch Sỏi=1i;pVĩnh Lợi=1i;pVĩnh Thông=1j;xPhi Thông=1j
 cHà Tiên|pTô Châu=1k;pĐông Hồ=1l;pBình San=1l;pPháo Đài=1l;pMỹ Đức=1l;xTiên Hải=1m;xThuận Yên=1k
 hKiên Lương|tKiên Lương=1n;xKiên Bình=1o;xHòa Điền=1o;xDương Hòa=1k;xBình An=1n;xBình Trị=1n;xSơn Hải=1r;xHòn Nghệ=1s
 hHòn Đất|tHòn Đất=1t;tSóc Sơn=1x;xBình Sơn=1u;xBình Giang=1v;xMỹ Thái=1w;xNam Thái Sơn=1t;xMỹ Hiệp Sơn=1x;xSơn Kiên=1w;xSơn Bình=1w;xMỹ Thuận=1x;xLình Huỳnh=1t;xThổ Sơn=1t;xMỹ Lâm=1j;xMỹ Phước=1x
 hTân Hiệp|tTân Hiệp=1y;xTân Hội=1z;xTân Thành=1z;xTân Hiệp B=1y;xTân Hòa=1z;xThạnh Đông B=1y;xThạnh Đông=1y;xTân Hiệp A=20;xTân An=1z;xThạnh Đông A=20;xThạnh Trị=20
 hChâu Thành|tMinh Lương=21;xMong Thọ A=22;xMong Thọ B=22;xMong Thọ=22;xGiục Tượng=21;xVĩnh Hòa Hiệp=23;xVĩnh Hòa Phú=23;xMinh Hòa=21;xBình An=23;xThạnh Lộc=22
 hGiồng Riềng|tGiồng Riềng=24;xThạnh Hưng=25;xThạnh Phước=25;xThạnh Lộc=25;xThạnh Hòa=24;xThạnh Bình=24;xBàn Thạch=24;xBàn Tân Định=24;xNgọc Thành=26;xNgọc Chúc=26;xNgọc Thuận=26;xHòa Hưng=27;xHòa Lợi=27;xHòa An=27;xLong Thạnh=28;xVĩnh Thạnh=28;xVĩnh Phú=28;xHòa Thuận=29;xNgọc Hòa=29
 hGò Quao|tGò Quao=2a;xVĩnh Hòa Hưng Bắc=2c;xĐịnh Hòa=2b;xThới Quản=2b;xĐịnh An=2a;xThủy Liễu=2b;xVĩnh Hòa Hưng Nam=2c;xVĩnh Phước A=2d;xVĩnh Phước B=2a;xVĩnh Tuy=2d;xVĩnh Thắng=2d
 hAn Biên|tThứ Ba=2e;xTây Yên=2f;xTây Yên A=2f;xNam Yên=2f;xHưng Yên=2e;xNam Thái=2g;xNam Thái A=2g;xĐông Thái=2g;xĐông Yên=2e
 hAn Minh|tThứ Mười Một=2i;xThuận Hòa=2l;xĐông Hòa=2j;xĐông Thạnh=2j;xTân Thạnh=2l;xĐông Hưng=2i;xĐông Hưng A=2m;xĐông Hưng B=2i;xVân Khánh=2n;xVân Khánh Đông=2m;xVân Khánh Tây=2n
 hVĩnh Thuận|tVĩnh Thuận=2o;xVĩnh Bình Bắc=2p;xVĩnh Bình Nam=2p;xBình Minh=2p;xVĩnh Thuận=2q;xTân Thuận=2q;xPhong Đông=2o;xVĩnh Phong=2o
 cPhú Quốc|pDương Đông=2r;pAn Thới=2r;xCửa Cạn=2r;xGành Dầu=2r;xCửa Dương=2r;xHàm Ninh=2r;xDương Tơ=2r;xBãi Thơm=2r;xThổ Châu=2s
 hKiên Hải|xHòn Tre=2t;xLại Sơn=2t;xAn Sơn=2t;xNam Du=2t
 hU Minh Thượng|xThạnh Yên=2h;xThạnh Yên A=2h;xAn Minh Bắc=2k;xVĩnh Hòa=2h;xHòa Chánh=2h;xMinh Thuận=2k
 hGiang Thành|xVĩnh Phú=1p;xVĩnh Điều=1p;xTân Khánh Hòa=1q;xPhú Lợi=1q;xPhú Mỹ=1q
cCần Thơ=92
 qNinh Kiều|pCái Khế=0;pAn Hòa=0;pThới Bình=1;pTân An=1;pXuân Khánh=1;pHưng Lợi=2;pAn Khánh=2;pAn Bình=3
 qÔ Môn|pChâu Văn Liêm=4;pThới Hòa=4;pThới Long=5;pLong Hưng=5;pThới An=4;pPhước Thới=6;pTrường Lạc=6
 qBình Thủy|pBình Thủy=7;pTrà An=8;pTrà Nóc=8;pThới An Đông=8;pAn Thới=7;pBùi Hữu Nghĩa=7.0;pLong Hòa=9;pLong Tuyền=3.9
 qCái Răng|pLê Bình=a;pHưng Phú=b;pHưng Thạnh=a;pBa Láng=a;pThường Thạnh=a;pPhú Thứ=b;pTân Phú=b
 qThốt Nốt|pThốt Nốt=c.f;pThới Thuận=c;pThuận An=c;pTân Lộc=d;pTrung Nhứt=e;pThạnh Hòa=e;pTrung Kiên=f;pTân Hưng=5;pThuận Hưng=f
 hVĩnh Thạnh|xVĩnh Bình=i;tThạnh An=g;tVĩnh Thạnh=h;xThạnh Mỹ=h;xVĩnh Trinh=i;xThạnh An=j;xThạnh Tiến=j;xThạnh Thắng=g;xThạnh Lợi=g;xThạnh Quới=2j.j;xThạnh Lộc=h
 hCờ Đỏ|xTrung An=e;xTrung Thạnh=l;xThạnh Phú=k;xTrung Hưng=l;tCờ Đỏ=n;xThới Hưng=o;xĐông Hiệp=p;xĐông Thắng=p;xThới Đông=n;xThới Xuân=n
 hPhong Điền|tPhong Điền=t;xNhơn Ái=v;xGiai Xuân=t;xTân Thới=t;xTrường Long=u;xMỹ Khánh=3;xNhơn Nghĩa=v
 hThới Lai|tThới Lai=m;xThới Thạnh=4;xTân Thạnh=29.r;xXuân Thắng=p;xĐông Bình=q;xĐông Thuận=q;xThới Tân=m;xTrường Thắng=m;xĐịnh Môn=r;xTrường Thành=r;xTrường Xuân=s;xTrường Xuân A=s;xTrường Xuân B=s
THậu Giang=92
 cVị Thanh|pI=w;pIII=w;pIV=x;pV=x;pVII=w;xVị Tân=x;xHỏa Lựu=y;xTân Tiến=y;xHỏa Tiến=y
 cNgã Bảy|pNgã Bảy=z;pLái Hiếu=z;pHiệp Thành=z;pHiệp Lợi=1a;xĐại Thành=1a;xTân Thành=1a
 hChâu Thành A|tMột Ngàn=10;xTân Hòa=10;tBảy Ngàn=10;xTrường Long Tây=11;xTrường Long A=11;xNhơn Nghĩa A=10;tRạch Gòi=12;xThạnh Xuân=12;tCái Tắc=14;xTân Phú Thạnh=12
 hChâu Thành|tNgã Sáu=13;xĐông Thạnh=14;xĐông Phú=13;xPhú Hữu=15.28;xPhú Tân=15.20;tMái Dầm=13;xĐông Phước=15;xĐông Phước A=14
 hPhụng Hiệp|tKinh Cùng=16;tCây Dương=17;xTân Bình=18;xBình Thành=18;xThạnh Hòa=19;xLong Thạnh=19;xPhụng Hiệp=1b;xHòa Mỹ=1b;xHòa An=16;xPhương Bình=1c;xHiệp Hưng=17;xTân Phước Hưng=1d;tBúng Tàu=1d;xPhương Phú=1c;xTân Long=2l.19
 hVị Thủy|tNàng Mau=1e;xVị Trung=1e;xVị Thủy=1f;xVị Thắng=1e;xVĩnh Thuận Tây=1f;xVĩnh Trung=1g;xVĩnh Tường=1g;xVị Đông=1h;xVị Thanh=1h;xVị Bình=1h
 hLong Mỹ|xThuận Hưng=21.1n;xThuận Hòa=1n;xVĩnh Thuận Đông=1f;tVĩnh Viễn=1l;xVĩnh Viễn A=1l;xLương Tâm=1m;xLương Nghĩa=1m;xXà Phiên=1n
 sLong Mỹ|pThuận An=1i;pTrà Lồng=1k;pBình Thạnh=1j;xLong Bình=1j.2l;pVĩnh Tường=1j;xLong Trị=1i;xLong Trị A=1i;xLong Phú=26.1k;xTân Phú=1k
TSóc Trăng=92
 cSóc Trăng|p5=1o;p7=1o;p8=1o;p6=1o;p2=1p;p4=1p;p3=1p;p1=1p;p10=2d
 hChâu Thành|tChâu Thành=1x;xHồ Đắc Kiện=1y;xPhú Tâm=1x;xThuận Hòa=20;xPhú Tân=15.20;xThiện Mỹ=1y;xAn Hiệp=22;xAn Ninh=22
 hKế Sách|tKế Sách=1q;tAn Lạc Thôn=1r;xXuân Hòa=1r;xPhong Nẫm=1s;xAn Lạc Tây=1t;xTrinh Phú=1r;xBa Trinh=1v;xThới An Hội=1t;xNhơn Mỹ=1u;xKế Thành=1q;xKế An=1q;xĐại Hải=1v;xAn Mỹ=1u
 hMỹ Tú|tHuỳnh Hữu Nghĩa=1w;xLong Hưng=1z;xHưng Phú=1z;xMỹ Hương=21;xMỹ Tú=1w;xMỹ Phước=23;xThuận Hưng=21.1n;xMỹ Thuận=1w;xPhú Mỹ=21
 hCù Lao Dung|tCù Lao Dung=24;xAn Thạnh 1=24;xAn Thạnh Tây=24;xAn Thạnh Đông=24;xĐại Ân 1=25;xAn Thạnh 2=25;xAn Thạnh 3=25;xAn Thạnh Nam=25
 hLong Phú|tLong Phú=26;xSong Phụng=1u;tĐại Ngãi=27;xHậu Thạnh=28;xLong Đức=27;xTrường Khánh=28;xPhú Hữu=15.28;xTân Hưng=29;xChâu Khánh=29;xTân Thạnh=29.r;xLong Phú=26.1k
 hMỹ Xuyên|tMỹ Xuyên=2d;xĐại Tâm=2d;xTham Đôn=2i;xThạnh Phú=2g;xNgọc Đông=2i;xThạnh Quới=2j.j;xHòa Tú 1=2h;xGia Hòa 1=2g;xNgọc Tố=2i;xGia Hòa 2=2j;xHòa Tú 2=2h
 sNgã Năm|p1=2k;p2=2k;xVĩnh Quới=2k;xTân Long=2l.19;xLong Bình=1j.2l;p3=2m;xMỹ Bình=2m;xMỹ Quới=2m
 hThạnh Trị|tPhú Lộc=2n;tHưng Lợi=2n;xLâm Tân=2o;xThạnh Tân=2l;xLâm Kiết=2o;xTuân Tức=2o;xVĩnh Thành=2p;xThạnh Trị=2n;xVĩnh Lợi=2p;xChâu Hưng=2p
 sVĩnh Châu|p1=2q;xHòa Đông=2r;pKhánh Hòa=2r;xVĩnh Hiệp=2r;xVĩnh Hải=2s;xLạc Hòa=2q;p2=2q;pVĩnh Phước=2t;xVĩnh Tân=2t;xLai Hòa=2u
 hTrần Đề|xĐại Ân 2=2a;tTrần Đề=2a;xLiêu Tú=2b;xLịch Hội Thượng=2c;tLịch Hội Thượng=2c;xTrung Bình=2a;xTài Văn=2e;xViên An=2e;xThạnh Thới An=2f;xThạnh Thới Thuận=2f;xViên Bình=2b
TBạc Liêu=96
 cBạc Liêu|p2=0;p3=0;p5=1;p7=0;p1=0;p8=0;pNhà Mát=2;xVĩnh Trạch=1;xVĩnh Trạch Đông=2;xHiệp Thành=2
 hHồng Dân|tNgan Dừa=3;xNinh Quới=4;xNinh Quới A=4;xNinh Hòa=3;xLộc Ninh=3;xVĩnh Lộc=5;xVĩnh Lộc A=5;xNinh Thạnh Lợi A=6;xNinh Thạnh Lợi=6
 hPhước Long|tPhước Long=7;xVĩnh Phú Đông=7;xVĩnh Phú Tây=8;xPhước Long=8;xHưng Phú=9;xVĩnh Thanh=9;xPhong Thạnh Tây A=a;xPhong Thạnh Tây B=a
 hVĩnh Lợi|xVĩnh Hưng=c;xVĩnh Hưng A=c;tChâu Hưng=d;xChâu Hưng A=d;xHưng Thành=e;xHưng Hội=e;xChâu Thới=c;xLong Thạnh=b
 sGiá Rai|p1=h;pHộ Phòng=h;xPhong Thạnh Đông=i;pLáng Tròn=i;xPhong Tân=i;xTân Phong=j;xPhong Thạnh=h;xPhong Thạnh A=h;xPhong Thạnh Tây=j;xTân Thạnh=j
 hĐông Hải|tGành Hào=k;xLong Điền Đông=l;xLong Điền Đông A=l;xLong Điền=m;xLong Điền Tây=k;xĐiền Hải=m;xAn Trạch=n;xAn Trạch A=n;xAn Phúc=o;xĐịnh Thành=o;xĐịnh Thành A=o
 hHòa Bình|tHòa Bình=b;xMinh Diệu=f;xVĩnh Bình=f;xVĩnh Mỹ B=f;xVĩnh Hậu=g;xVĩnh Hậu A=g;xVĩnh Mỹ A=b;xVĩnh Thịnh=g
TCà Mau=96
 cCà Mau|p9=p;p2=p;p1=p;p5=r;p8=q;p6=s.r;p7=s.r;pTân Xuyên=p;xAn Xuyên=p;pTân Thành=r;xTân Thành=r;xTắc Vân=s.r;xLý Văn Lâm=q;xĐịnh Bình=s.r;xHòa Thành=s;xHòa Tân=s
 hU Minh|tU Minh=t;xKhánh Hòa=u;xKhánh Thuận=t.u;xKhánh Tiến=u;xNguyễn Phích=v.w.t;xKhánh Lâm=w.u;xKhánh An=v;xKhánh Hội=w
 hThới Bình|tThới Bình=x;xBiển Bạch=y;xTân Bằng=y;xTrí Phải=z;xTrí Lực=z;xBiển Bạch Đông=y;xThới Bình=x;xTân Phú=z;xTân Lộc Bắc=10;xTân Lộc=10;xTân Lộc Đông=10;xHồ Thị Kỷ=11
 hTrần Văn Thời|tTrần Văn Thời=12;tSông Đốc=13;xKhánh Bình Tây Bắc=14;xKhánh Bình Tây=14;xTrần Hợi=14.12;xKhánh Lộc=12;xKhánh Bình=15;xKhánh Hưng=16;xKhánh Bình Đông=15;xKhánh Hải=16;xLợi An=18.q.12;xPhong Điền=13.12;xPhong Lạc=12
 hCái Nước|tCái Nước=17;xThạnh Phú=18;xLương Thế Trân=18;xPhú Hưng=18;xTân Hưng=19;xHưng Mỹ=1a;xHòa Mỹ=1a.1m.19;xĐông Hưng=17.19;xĐông Thới=17.19;xTân Hưng Đông=17.1a;xTrần Thới=17
 hĐầm Dơi|tĐầm Dơi=1b;xTạ An Khương=1b.1c;xTạ An Khương Đông=1c;xTrần Phán=1d;xTân Trung=1d;xTân Đức=1e;xTân Thuận=1e;xTạ An Khương Nam=1c;xTân Duyệt=1b;xTân Dân=1b;xTân Tiến=1h;xQuách Phẩm Bắc=1f;xQuách Phẩm=1f;xThanh Tùng=1g;xNgọc Chánh=1g;xNguyễn Huân=1h
 hNăm Căn|tNăm Căn=1j.1i;xHàm Rồng=1j.1i;xHiệp Tùng=1k;xĐất Mới=1j;xLâm Hải=1j;xHàng Vịnh=1i;xTam Giang=1k;xTam Giang Đông=1k
 hPhú Tân|tCái Đôi Vàm=1l;xPhú Thuận=1m;xPhú Mỹ=1m;xPhú Tân=1n;xTân Hải=1n;xViệt Thắng=1o;xTân Hưng Tây=1o;xRạch Chèo=1o;xNguyễn Việt Khái=1l
 hNgọc Hiển|xTam Giang Tây=1p;xTân Ân Tây=1p;xViên An Đông=1q;xViên An=1j.1r;tRạch Gốc=1q;xTân Ân=1r.1q;xĐất Mũi=1r
`;
