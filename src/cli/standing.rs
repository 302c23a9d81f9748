//! Where a paper stands, in words.

use thidua::model::Issued;
use thidua::pipeline::Standing;

use super::screen::Screen;

/// One paper and where it stands.
pub(super) fn row(screen: &Screen, id: &str, standing: &Standing) -> String {
    match standing {
        Standing::NotDue => format!(
            "{id}: {}",
            screen.say(
                "chưa đến kỳ (papers.yaml chưa ghi `date`)",
                "not due (no `date` in papers.yaml)"
            )
        ),
        Standing::Waiting(missing) => {
            let missing: Vec<String> = missing
                .iter()
                .map(|need| need.in_full(screen.language()))
                .collect();
            format!(
                "{id}: {} {}",
                screen.say("đang chờ", "waiting for"),
                missing.join(", ")
            )
        }
        Standing::Ready => format!("{id}: {}", screen.say("lập được", "ready")),
        Standing::Issued(issued) => format!(
            "{id}: {} {}",
            screen.say("đã ban hành", "issued"),
            numbered(screen, issued)
        ),
    }
}

/// `số 05/KH-UBND ngày 14/01/2025`.
pub(super) fn numbered(screen: &Screen, issued: &Issued) -> String {
    let day = format!("{} {}", screen.say("ngày", "on"), issued.date.in_figures());
    match issued.number_symbol() {
        None => day,
        Some(number) => format!("{} {number} {day}", screen.say("số", "as number")),
    }
}
