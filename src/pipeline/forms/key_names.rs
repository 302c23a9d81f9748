//! Keys that sentences name → what forms call them.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::data_file::DataFile;
use super::shape::Shape;
use super::shapes::{Key, Shapes};
use super::word_names::word_name;

/// Where a sentence was said: of which file, of which value.
#[derive(Debug, Clone, Copy, Default)]
pub struct Near<'a> {
    /// Path of the file, from the working folder.
    pub file: Option<&'a str>,
    /// Dotted path of the value in it.
    pub path: &'a str,
    /// What that value is called.
    pub name: Option<&'a str>,
}

/// What forms call something that a sentence names as files have it: `signatory`, `plan.bases`, `kind: phan-tram`. None: no form
/// has it.
pub fn said_name(said: &str, near: Near<'_>) -> Option<String> {
    let (keys, value) = match said.split_once(": ") {
        Some((keys, value)) => (keys, Some(value)),
        None => (said.strip_suffix(':').unwrap_or(said), None),
    };
    if let (Some(name), None) = (near.name, value)
        && near.path.rsplit('.').next() == Some(keys)
    {
        return Some(name.to_owned());
    }
    let names: Option<Vec<String>> = keys
        .split('.')
        .filter(|part| part.parse::<usize>().is_err())
        .map(|key| key_name(key, near))
        .collect();
    let name = names.filter(|names| !names.is_empty())?.join(" → ");
    Some(match value {
        None | Some("…" | "...") => name,
        Some(value) => format!("{name}: {}", value_name(keys, value)),
    })
}

/// What a key is called: by the group that the value stands in, by its file, by most forms.
fn key_name(key: &str, near: Near<'_>) -> Option<String> {
    let file = near.file.and_then(DataFile::of_path).map(|(_, file)| file);
    let shapes = file.as_ref().map(Shapes::of);
    let around = shapes.and_then(|shapes| around(shapes, key, near.path));
    around
        .or_else(|| shapes.and_then(|shapes| most(all_of(shapes), key)))
        .or_else(|| {
            if let Some((_, name)) = OWN.iter().find(|(own, _)| *own == key) {
                return Some((*name).to_owned());
            }
            most(everywhere(), key)
        })
}

/// The name that a key has in one of the groups around a value, the innermost first.
fn around(shapes: &Shapes, key: &str, path: &str) -> Option<String> {
    let mut records = vec![shapes.root.as_str()];
    let mut shape: Option<&Shape> = None;
    for part in path.split('.').filter(|part| !part.is_empty()) {
        let next = match shape {
            Some(Shape::ById(item)) => Some(&**item),
            Some(Shape::Rows(_)) => None,
            _ => {
                let keys = shapes.keys(records.last()?);
                let own = keys.keys.iter().find(|known| known.name == part);
                own.map(|own| &own.shape).or(keys.others.as_ref())
            }
        };
        if let Some(Shape::Rows(record) | Shape::Group(record)) = next {
            records.push(record);
        }
        shape = next;
    }
    let named = |record: &&str| {
        let keys = &shapes.keys(record).keys;
        keys.iter()
            .find(|known| known.name == key)
            .map(|known| known.label.clone())
    };
    records.iter().rev().find_map(named)
}

fn all_of(shapes: &Shapes) -> impl Iterator<Item = (&String, &Key)> {
    let records = shapes.all();
    records.flat_map(|(record, keys)| keys.keys.iter().map(move |key| (record, key)))
}

fn everywhere() -> impl Iterator<Item = (&'static String, &'static Key)> {
    let review = DataFile::Review(String::new());
    let files = DataFile::PLAIN.into_iter().chain([review]);
    files.flat_map(|file| all_of(Shapes::of(&file)))
}

/// The name that a key has most often; of several, the first.
fn most<'k>(all: impl Iterator<Item = (&'k String, &'k Key)>, key: &str) -> Option<String> {
    let mut names: Vec<(&str, usize)> = Vec::new();
    for (_, known) in all.filter(|(_, known)| known.name == key) {
        match names.iter_mut().find(|(name, _)| *name == known.label) {
            Some((_, times)) => *times += 1,
            None => names.push((&known.label, 1)),
        }
    }
    let most = names.iter().map(|(_, times)| *times).max()?;
    let first = names.iter().find(|(_, times)| *times == most);
    first.map(|(name, _)| (*name).to_owned())
}

/// What a value of a key is called.
fn value_name(keys: &str, value: &str) -> String {
    static WORDS: OnceLock<BTreeMap<(String, String), String>> = OnceLock::new();
    let words = WORDS.get_or_init(all_words);
    let key = keys.rsplit('.').next().unwrap_or(keys);
    match value {
        "true" => "có".to_owned(),
        "false" => "không".to_owned(),
        value => words
            .get(&(key.to_owned(), value.to_owned()))
            .cloned()
            .unwrap_or_else(|| value.to_owned()),
    }
}

fn all_words() -> BTreeMap<(String, String), String> {
    let mut names = BTreeMap::new();
    for (record, key) in everywhere() {
        for word in key.shape.words() {
            if let Some(name) = word_name(record, &key.name, word, &key.about) {
                names.entry((key.name.clone(), word.clone())).or_insert(name);
            }
        }
    }
    names
}

/// Keys that different groups call by different names, where nobody knows which is meant.
const OWN: [(&str, &str); 44] = [
    ("absent", "Thành viên vắng mặt"),
    ("amount", "Số tiền"),
    ("authority", "Quyền hạn ký thay"),
    ("award", "Danh hiệu, hình thức"),
    ("awards", "Danh hiệu, hình thức"),
    ("awardees", "Người được đề nghị"),
    ("bases", "Các căn cứ"),
    ("by", "Người ghi"),
    ("chair", "Người chủ trì"),
    ("class", "Loại được xếp"),
    ("contents", "Nội dung"),
    ("date", "Ngày"),
    ("decided_by", "Người quyết định"),
    ("decider", "Cấp quyết định"),
    ("deciders", "Người quyết định"),
    ("from", "Từ"),
    ("fund", "Quỹ chi"),
    ("group", "Nhóm"),
    ("head", "Người đứng đầu"),
    ("heading", "Tên ở đầu văn bản"),
    ("id", "Mã"),
    ("kind", "Loại"),
    ("most", "Nhiều nhất"),
    ("name", "Tên"),
    ("number", "Số"),
    ("of", "Của"),
    ("outcome", "Kết quả"),
    ("place", "Địa điểm"),
    ("position", "Chức vụ"),
    ("rank", "Thứ tự, hạng"),
    ("reason", "Lý do"),
    ("results", "Kết quả"),
    ("review", "Đợt"),
    ("role", "Vai trò"),
    ("secretary", "Thư ký"),
    ("source", "Nguồn, căn cứ"),
    ("subject", "Trích yếu, đối tượng"),
    ("title", "Tên, chức danh"),
    ("to", "Đến"),
    ("total", "Tổng cộng"),
    ("unit", "Đơn vị"),
    ("until", "Đến hết ngày"),
    ("votes", "Kết quả biểu quyết"),
    ("voting", "Quy tắc biểu quyết"),
];
