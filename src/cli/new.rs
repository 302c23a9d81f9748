//! `thidua new`: a few questions → the files of an office and its campaign.

use serde_json::{Value, json};
use thidua::input::Session;
use thidua::pipeline::{NewFact, NewRequest, begin, free_for_new};

use super::day::asked_day;
use super::screen::Screen;

/// Asks for what was not typed, and makes the files.
pub(super) fn new(asked: &NewRequest, screen: &Screen, session: &mut Session) -> Option<Value> {
    free_for_new(&asked.folder, session)?;
    let mut request = asked.clone();
    for fact in asked.facts.missing() {
        let question = question(fact, asked.facts.is_campaign(), screen);
        let answer = match fact {
            NewFact::Start | NewFact::End => asked_day(question, screen),
            NewFact::Office | NewFact::Place | NewFact::Signer | NewFact::Name => screen.ask(question),
        };
        if let Some(answer) = answer {
            request.facts.say(fact, answer);
        }
    }
    let made = begin(&request, session)?;
    for file in &made.files {
        screen.line(&format!("{} {file}", screen.say("đã lập:", "made:")));
    }
    for (file, line) in &made.look_at {
        screen.line(&format!(
            "{} {file}:{line}",
            screen.say("xem lại, còn năm cũ:", "look at, says the old year:")
        ));
    }
    if made.undecided {
        screen.line(screen.say(
            "chưa rõ người đứng đầu quyết định khen thưởng với tư cách ai: ghi `decider` vào office.yaml (mã ở docs/du-lieu.md, hoặc thêm bằng `additions`), rồi thêm tờ trình, quyết định vào papers.yaml",
            "it is not known as whom the head decides awards: write `decider` in office.yaml (ids in docs/du-lieu.md, or add one under `additions`), then add submission and decision to papers.yaml",
        ));
    }
    screen.line(screen.say(
        "tiếp theo: đọc và sửa lời trong các tệp, rồi `thidua check`, `thidua build`",
        "next: read the files and change their words, then `thidua check`, `thidua build`",
    ));
    let look_at = made.look_at.iter();
    let look_at: Vec<String> = look_at.map(|(file, line)| format!("{file}:{line}")).collect();
    Some(json!({"campaign": made.folder, "files": made.files, "look_at": look_at}))
}

fn question(fact: NewFact, is_campaign: bool, screen: &Screen) -> &'static str {
    match fact {
        NewFact::Office => screen.say(
            "Tên đầy đủ của cơ quan (như Ủy ban nhân dân phường Mẫu): ",
            "The office's whole name: ",
        ),
        NewFact::Place => screen.say("Địa danh ghi trước ngày: ", "The place before the day: "),
        NewFact::Signer => screen.say("Họ tên người ký: ", "Who signs: "),
        NewFact::Name if is_campaign => screen.say("Tên phong trào: ", "The campaign's name: "),
        NewFact::Name => screen.say("Khen vì việc gì: ", "What the awards are for: "),
        NewFact::Start => screen.say(
            "Ngày bắt đầu, cũng là ngày của kế hoạch (ngày/tháng/năm): ",
            "First day, also the plan's (d/m/y): ",
        ),
        NewFact::End if is_campaign => screen.say("Ngày kết thúc (ngày/tháng/năm): ", "Last day (d/m/y): "),
        NewFact::End => screen.say("Ngày xét khen (ngày/tháng/năm): ", "Day of the awards (d/m/y): "),
    }
}
