//! The common nouns that names of places and bodies begin with.

/// Units that a common noun and a name or number call: their first word is small inside a sentence.
pub(super) const PLACES: [&str; 9] = [
    "khu phố",
    "tổ dân phố",
    "thôn",
    "xóm",
    "ấp",
    "bản",
    "khu dân cư",
    "làng",
    "lớp",
];

/// Words of a part of a unit: a post that names one is parted from the unit by a comma.
pub(super) const PARTS: [&str; 14] = [
    "phòng",
    "trung tâm",
    "ban",
    "chi đoàn",
    "chi hội",
    "chi bộ",
    "tổ",
    "đội",
    "trạm",
    "khoa",
    "bộ phận",
    "công ty",
    "văn phòng",
    "chi nhánh",
];

/// What leads a whole unit and is no part of it: `Ủy viên Ban Chấp hành Hội Nông dân`.
pub(super) const GOVERNING: [&str; 6] = [
    "ban chấp hành",
    "ban thường vụ",
    "ban thường trực",
    "ban giám hiệu",
    "ban giám đốc",
    "ban kiểm soát",
];

/// With what a unit's name begins that is no name of its own: small behind a post, and not said where the post names the rest.
pub(super) const COMMON: [&str; 1] = ["cơ quan"];

/// The levels that places and bodies belong to.
pub(super) const LEVELS: [&str; 10] = [
    "phường",
    "xã",
    "đặc khu",
    "thị trấn",
    "quận",
    "huyện",
    "thị xã",
    "thành phố",
    "tỉnh",
    "trung ương",
];

/// Words of an address, each before a name or a number.
pub(super) const ADDRESS: [&str; 7] = ["số", "đường", "phố", "ngõ", "ngách", "hẻm", "kiệt"];

/// With what names of bodies begin: a post may say only some of a name's words behind one of them, `Bí thư Đoàn phường`.
pub(super) const BODIES: [&str; 9] = [
    "hội",
    "đoàn",
    "trường",
    "trạm",
    "công ty",
    "hợp tác xã",
    "công an",
    "mặt trận",
    "ủy ban",
];

/// Bodies that are no part of another unit.
pub(super) const APART: [&str; 13] = [
    "hội đồng nhân dân",
    "ủy ban nhân dân",
    "mặt trận tổ quốc",
    "đảng ủy",
    "ban chỉ huy quân sự",
    "trường mầm non",
    "trường mẫu giáo",
    "trường tiểu học",
    "trường trung học",
    "trường phổ thông",
    "trạm y tế",
    "công ty",
    "hợp tác xã",
];

/// Circles of members, where nobody is employed: only their own posts are posts at one.
pub(super) const CIRCLES: [&str; 6] = [
    "tổ công đoàn",
    "công đoàn bộ phận",
    "chi đoàn",
    "chi hội",
    "chi bộ",
    "liên đội",
];

/// First words of the posts of circles.
pub(super) const POSTS_OF_CIRCLES: [&str; 16] = [
    "bí thư",
    "phó bí thư",
    "chủ tịch",
    "phó chủ tịch",
    "ủy viên",
    "trưởng",
    "phó",
    "tổ trưởng",
    "tổ phó",
    "chi hội trưởng",
    "chi hội phó",
    "liên đội trưởng",
    "đoàn viên",
    "hội viên",
    "đảng viên",
    "thành viên",
];
