//! Where a reader of Vietnamese breathes: after marks, before words that begin a part of a sentence, never inside a word of two
//! syllables. No list of such words can be complete; so a line ends only before few words of which one knows that they begin
//! something, and an author's own mark (`|`) comes before all this.

/// Words that begin a part of a sentence.
const BEGIN: [&str; 33] = [
    "bằng", "cho", "cùng", "của", "do", "đã", "để", "đến", "được", "hoặc", "khi", "là", "mà", "nên", "nhằm",
    "như", "nhưng", "ở", "qua", "sau", "tại", "theo", "thuộc", "trên", "trong", "trước", "từ", "và", "vào",
    "vì", "về", "với", "nhất",
];

/// Words of two syllables that begin one.
const BEGIN_TOGETHER: [(&str, &str); 22] = [
    ("chào", "mừng"),
    ("đạt", "giải"),
    ("đóng", "góp"),
    ("gây", "quỹ"),
    ("giữ", "gìn"),
    ("giữ", "vững"),
    ("giúp", "đỡ"),
    ("góp", "công"),
    ("góp", "phần"),
    ("góp", "sức"),
    ("hoàn", "thành"),
    ("hưởng", "ứng"),
    ("lập", "thành"),
    ("nhân", "dịp"),
    ("nhiệm", "kỳ"),
    ("phong", "trào"),
    ("phục", "vụ"),
    ("tham", "gia"),
    ("thực", "hiện"),
    ("tuyên", "truyền"),
    ("vận", "động"),
    ("xây", "dựng"),
];

/// What stands before a word of `BEGIN` and makes one word with it.
const JOINED: [(&str, &str); 20] = [
    ("bằng", "công cân thăng cao đồng văn phát cấp san"),
    ("cùng", "vô cuối sau tận"),
    ("do", "tự lý lí nguyên"),
    ("đến", "dẫn đưa nói kể nhắc nghĩ tính"),
    ("được", "có đạt thu làm giữ nhận biết không"),
    ("khi", "trước sau trong đôi một mỗi"),
    ("là", "nhất đó gọi biệt như tức nghĩa"),
    ("nên", "trở xây làm tạo"),
    ("nhất", "thống thứ duy hợp cao tốt lớn đẹp nhanh sớm ít"),
    ("như", "cũng gần dường hầu coi"),
    ("ở", "nhà chỗ nơi đất người cởi"),
    ("qua", "thông trải vượt bỏ vừa năm ngày tháng hôm"),
    ("sau", "phía mai về"),
    ("tại", "tồn hiện"),
    ("theo", "tiếp kèm noi đi mang"),
    ("thuộc", "quen phụ trực lệ tùy"),
    ("trên", "phía cấp bên bề"),
    ("trong", "phía bên nội"),
    ("về", "trở quay thuộc"),
    ("với", "cùng đối so gắn"),
];

/// Words after which nobody breathes, beside those that begin something.
const LEAD: [&str; 18] = [
    "các", "những", "một", "mỗi", "mọi", "không", "chưa", "đang", "sẽ", "rất", "công", "việc", "sự", "cuộc",
    "làm", "người", "số", "ban",
];

/// What a comma joins: `an ninh, trật tự` is said in one breath.
const PAIRED: [(&str, &str); 8] = [
    ("ninh", "trật"),
    ("đua", "khen"),
    ("hóa", "xã"),
    ("sạch", "đẹp"),
    ("sáng", "xanh"),
    ("tế", "văn"),
    ("tế", "xã"),
    ("xanh", "sạch"),
];

/// The longest words in quotation marks that stay on one line, in letters.
const LONGEST_TITLE: usize = 60;

/// Whether a reader breathes before the word `at` of a sentence.
pub(super) fn breathes(words: &[&str], at: usize) -> bool {
    let (before, word) = (words[at - 1], words[at]);
    let next = words.get(at + 1).copied().unwrap_or_default();
    if before.ends_with([';', ':', '”']) {
        return true;
    }
    if let Some(before) = before.strip_suffix(',') {
        let word = word.trim_end_matches([',', ';', ':', '.']);
        return !is_figure(word) && !PAIRED.contains(&(before, word));
    }
    let next = next.trim_end_matches([',', ';', ':', '.']);
    let begins = BEGIN.contains(&word) && word != "nhất" || (word, next) == ("nhất", "là");
    let begins = begins || BEGIN_TOGETHER.contains(&(word, next));
    begins && !BEGIN.contains(&before) && !LEAD.contains(&before) && !joined(before, word) && !is_figure(next)
}

/// Whether the two are one word: `nhà ở`, `lý do`.
fn joined(before: &str, word: &str) -> bool {
    let mut rows = JOINED.iter().filter(|(last, _)| *last == word);
    rows.any(|(_, firsts)| firsts.split(' ').any(|first| first == before.to_lowercase()))
}

fn is_figure(word: &str) -> bool {
    word.starts_with(|letter: char| letter.is_ascii_digit())
}

/// For each word whether it stands inside a short title in quotation marks, and not at its beginning.
pub(super) fn quoted(words: &[&str]) -> Vec<bool> {
    let mut inside = vec![false; words.len()];
    let mut from = None;
    for (at, word) in words.iter().enumerate() {
        if word.contains('“') {
            from = Some(at);
        }
        if word.contains('”')
            && let Some(from) = from.take()
        {
            let length: usize = words[from..=at].iter().map(|word| word.chars().count() + 1).sum();
            inside[from + 1..=at].fill(length <= LONGEST_TITLE);
        }
    }
    inside
}
