"""Fictitious people: the same for the same number."""

FAMILY = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý"]
MIDDLE = ["Văn", "Thị", "Hữu", "Đức", "Ngọc", "Minh", "Thanh", "Xuân", "Quốc", "Kim", "Thế", "Bảo", "Thị Phương", "Công"]
GIVEN = ["An", "Ánh", "Bình", "Cường", "Dũng", "Duyên", "Giang", "Hạnh", "Hằng", "Hiếu", "Hòa", "Huệ", "Khánh", "Lan", "Liên",
         "Long", "Mai", "Nghĩa", "Nhung", "Phúc", "Phượng", "Quỳnh", "Sơn", "Thảo", "Thủy", "Tuấn", "Uyên", "Vinh", "Yến"]
ACHIEVEMENTS = ["xây dựng khu phố kiểu mẫu", "giữ gìn đường phố sạch đẹp", "vận động Nhân dân hiến đất mở rộng ngõ",
                "hướng dẫn người dân nộp hồ sơ trực tuyến", "chăm sóc sức khỏe người cao tuổi", "phân loại rác tại nguồn"]


def full_name(pick):
    """A name, chosen by a `random.Random`."""
    return f"{pick.choice(FAMILY)} {pick.choice(MIDDLE)} {pick.choice(GIVEN)} {pick.choice(GIVEN)}"
