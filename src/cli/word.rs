//! `thidua compare`, `thidua take`: a paper's DOCX comes back edited.

use serde_json::Value;
use thidua::input::Session;
use thidua::pipeline::{
    ComparedPaper, EditSource, EditedFile, EditedPassage, FieldPlace, PassageEdit, WordRequest,
    compare as find, not_agreed, open, refuse_issued, take as put,
};

use super::args::{Config, Word, WordAct};
use super::screen::Screen;
use super::word_answer::compared;

/// Shows what was edited, or puts it into the inputs.
pub(super) fn word(config: &Config, asked: &Word, screen: &Screen, session: &mut Session) -> Option<Value> {
    let request = WordRequest {
        paper: asked.paper.clone(),
        file: asked.file.clone(),
    };
    let opened = open(&config.open_request(), session)?;
    if asked.act == WordAct::Take {
        refuse_issued(&request, &opened, session)?;
    }
    let found = find(&request, &opened, session)?;
    tell(&found, screen);
    let done = match asked.act {
        WordAct::Compare => Vec::new(),
        WordAct::Take => take(&found, asked, screen, session)?,
    };
    Some(compared(&found, &done))
}

fn take(
    found: &ComparedPaper,
    asked: &Word,
    screen: &Screen,
    session: &mut Session,
) -> Option<Vec<EditedFile>> {
    let question = screen.say(
        "Ghi những chỗ có dấu + vào dữ liệu?",
        "Put those marked + into the inputs?",
    );
    if found.takeable() > 0 && !asked.yes && !screen.agreed(question) {
        not_agreed(found, session);
        return Some(Vec::new());
    }
    let done = put(found, session)?;
    for file in &done {
        let kept = thidua::diagnostic::shown(&file.kept);
        screen.line(&format!(
            "{} {} ({} {kept})",
            screen.say("đã ghi", "written"),
            file.file,
            screen.say("bản cũ:", "the old one:"),
        ));
    }
    Some(done)
}

fn tell(found: &ComparedPaper, screen: &Screen) {
    let (all, takeable) = (found.passages.len(), found.takeable());
    screen.line(&screen.say(
        format!(
            "{}: {all} chỗ sửa trong {}, {takeable} chỗ đưa được vào dữ liệu (+)",
            found.paper, found.file
        ),
        format!(
            "{}: edits in {}: {all}; the inputs can take (+): {takeable}",
            found.paper, found.file
        ),
    ));
    for passage in &found.passages {
        let sign = if passage.source.is_taken() { '+' } else { '-' };
        screen.line(&format!("{sign} {}", paragraph(passage, screen)));
        screen.line(&format!("    {}", edit(&passage.edit, screen)));
        screen.line(&format!("    {}", source(&passage.source, screen)));
    }
}

/// Which paragraph it is.
fn paragraph(passage: &EditedPassage, screen: &Screen) -> String {
    let begins = &passage.begins;
    match passage.cell {
        Some(cell) => screen.say(
            format!(
                "bảng {}, hàng {}, ô {}: “{begins}”",
                cell.table, cell.row, cell.column
            ),
            format!(
                "table {}, row {}, cell {}: “{begins}”",
                cell.table, cell.row, cell.column
            ),
        ),
        None => screen.say(format!("đoạn “{begins}”"), format!("paragraph “{begins}”")),
    }
}

fn edit(edit: &PassageEdit, screen: &Screen) -> String {
    match edit {
        PassageEdit::Words { gone, came } if gone.is_empty() => {
            format!("{} “{came}”", screen.say("thêm chữ", "words added:"))
        }
        PassageEdit::Words { gone, came } if came.is_empty() => {
            format!("{} “{gone}”", screen.say("bỏ chữ", "words removed:"))
        }
        PassageEdit::Words { gone, came } => format!("“{gone}” → “{came}”"),
        PassageEdit::Added(text) => format!("{} “{text}”", screen.say("thêm đoạn", "paragraph added:")),
        PassageEdit::Removed(text) => format!("{} “{text}”", screen.say("bỏ đoạn", "paragraph removed:")),
        PassageEdit::Moved => screen.say("chuyển đi chỗ khác", "moved elsewhere").to_owned(),
    }
}

/// Where the words come from, and why they cannot be taken.
fn source(source: &EditSource, screen: &Screen) -> String {
    match source {
        EditSource::Field { place, also } if also.is_empty() => from(place, screen),
        EditSource::Field { place, also } => {
            let also: Vec<String> = also.iter().map(|begins| format!("“{begins}”")).collect();
            let more = screen.say("cũng đổi ở:", "changes, too:");
            format!("{}; {more} {}", from(place, screen), also.join(", "))
        }
        EditSource::Earlier => screen
            .say("đã đổi cùng một chỗ ở trên", "changes with one of those above")
            .to_owned(),
        EditSource::OwnOutline { place, template } => screen.say(
            format!(
                "câu của dàn bài chung {}; văn bản sẽ có dàn bài riêng: {} ({})",
                short(template),
                short(place),
                place.key
            ),
            format!(
                "a sentence of the shared outline {}; the paper gets its own: {} ({})",
                short(template),
                short(place),
                place.key
            ),
        ),
        refused => refusal(refused, screen),
    }
}

fn refusal(source: &EditSource, screen: &Screen) -> String {
    match source {
        EditSource::Shared { place, gone, came } => screen.say(
            format!(
                "không lấy: sửa ở {} thì chỗ khác cũng đổi (“{gone}” → “{came}”)",
                named(place)
            ),
            format!(
                "not taken: with {} something else would change (“{gone}” → “{came}”)",
                named(place)
            ),
        ),
        EditSource::Computed(places) => {
            let places: Vec<String> = places.iter().map(named).collect();
            screen.say(
                format!("không lấy: tính hoặc đếm từ {}; sửa ở đó", places.join(", ")),
                format!(
                    "not taken: computed or counted from {}; change it there",
                    places.join(", ")
                ),
            )
        }
        EditSource::Template(place) => screen.say(
            format!("không lấy: câu của mẫu {}", short(place)),
            format!("not taken: a sentence of the template {}", short(place)),
        ),
        EditSource::Capitals(place) => screen.say(
            format!("không lấy: văn bản in hoa chữ ở {}; sửa ở đó", named(place)),
            format!(
                "not taken: the paper prints {} in capitals; change it there",
                named(place)
            ),
        ),
        EditSource::Faulty { place, fault } => {
            let why = fault.as_ref().map(|fault| {
                let language = screen.say(
                    thidua::diagnostic::Language::Vietnamese,
                    thidua::diagnostic::Language::English,
                );
                format!(": {} [{}]", fault.kind.wording(language).found, fault.kind.code())
            });
            let why = why.unwrap_or_default();
            screen.say(
                format!("không lấy: ghi vào {} thì dữ liệu sai{why}", named(place)),
                format!(
                    "not taken: put into {}, the inputs would be wrong{why}",
                    named(place)
                ),
            )
        }
        EditSource::Unwritable(place) => screen.say(
            format!(
                "không lấy: không ghi được vào {} mà giữ nguyên phần còn lại; sửa tay ở đó",
                named(place)
            ),
            format!(
                "not taken: {} cannot be changed with all else left as it is; edit it by hand",
                named(place)
            ),
        ),
        EditSource::Row(place) => screen.say(
            format!("không lấy: đoạn này lập từ {}; thêm, bớt ở đó", named(place)),
            format!("not taken: made from {}; add or remove it there", named(place)),
        ),
        EditSource::Issued => screen
            .say(
                "văn bản đã ban hành: khác với bản lưu trong sổ",
                "the paper is issued: this differs from what the register keeps",
            )
            .to_owned(),
        EditSource::Field { .. }
        | EditSource::Earlier
        | EditSource::OwnOutline { .. }
        | EditSource::Unknown => screen
            .say(
                "không lấy: không có chữ này trong dữ liệu (phần do chương trình đặt)",
                "not taken: no input has these words (the program sets them)",
            )
            .to_owned(),
    }
}

fn from(place: &FieldPlace, screen: &Screen) -> String {
    format!("{} {}", screen.say("từ", "from"), named(place))
}

/// `inputs/phuong-mau/campaign.yaml:12 (plan.purposes.1)`.
fn named(place: &FieldPlace) -> String {
    format!("{} ({})", short(place), place.key)
}

fn short(place: &FieldPlace) -> String {
    format!("{}:{}", place.file, place.line)
}
