//! A chart of bars as a picture: a page may have no style of its own in its lines.

use maud::{Markup, html};

use crate::pipeline::Statistics;

/// Measures, in the picture's own units.
const WIDTH: u64 = 720;
const BAR: u64 = 24;
const STEP: u64 = 40;
const NAMES: u64 = 230;
const FIGURES: u64 = 60;
const TEXT: u64 = 17;

/// A bar for each form of award; None where there are none. The table beside it says the same.
pub(super) fn by_form(statistics: &Statistics, dark: bool) -> Option<Markup> {
    let table = statistics.tables.iter().find(|table| table.id == "by_form")?;
    let total = table.heads.iter().position(|head| *head == table.total.name)?;
    let bars: Vec<(&str, u64)> = table
        .rows
        .iter()
        .filter_map(|row| Some((row.name.as_str(), row.figures.get(total - 1)?.count()?)))
        .filter(|(_, count)| *count > 0)
        .collect();
    let most = bars.iter().map(|(_, count)| *count).max()?;
    let (ink, colour) = if dark {
        ("#e8e6e1", "#d9534f")
    } else {
        ("#1d2329", "#a3201d")
    };
    let height = STEP * bars.len() as u64;
    let room = WIDTH - NAMES - FIGURES;
    Some(html! {
        svg xmlns="http://www.w3.org/2000/svg" viewBox={ "0 0 " (WIDTH) " " (height) } width=(WIDTH) height=(height)
            font-family="Segoe UI, system-ui, sans-serif" font-size="16" fill=(ink) {
            @for (at, (name, count)) in (0u64..).zip(&bars) {
                @let long = (room * count / most).max(2);
                text x=(NAMES - 12) y=(at * STEP + TEXT + 8) text-anchor="end" { (shortened(name)) }
                rect x=(NAMES) y=(at * STEP + 8) width=(long) height=(BAR) fill=(colour) {}
                text x=(NAMES + long + 8) y=(at * STEP + TEXT + 8) { (count) }
            }
        }
    })
}

/// A name that has room beside its bar.
fn shortened(name: &str) -> String {
    const LONGEST: usize = 28;
    if name.chars().count() <= LONGEST {
        return name.to_owned();
    }
    let begin: String = name.chars().take(LONGEST - 1).collect();
    format!("{}…", begin.trim_end())
}
