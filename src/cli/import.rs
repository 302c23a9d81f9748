//! `thidua import`: a list of a workbook into its YAML file.

use serde_json::{Value, json};
use thidua::diagnostic::shown;
use thidua::input::Session;
use thidua::pipeline::{ChangedRow, ChangedValue, ProposedImport, import as write, propose_import};

use super::args::Import;
use super::screen::Screen;

/// How many lines of a kind a person is shown.
const MOST: usize = 20;

/// Shows what would change, asks, and writes.
pub(super) fn import(asked: &Import, screen: &Screen, session: &mut Session) -> Option<Value> {
    let proposed = propose_import(&asked.request, session)?;
    tell(&proposed, screen);
    let mut answer = answer(&proposed);
    if proposed.is_nothing() {
        screen.line(screen.say("không có gì để ghi", "nothing to write"));
        return Some(answer);
    }
    let question = screen.say("Ghi vào tệp dữ liệu?", "Write it into the input file?");
    if !asked.yes && !screen.agreed(question) {
        proposed.refuse(session);
        return Some(answer);
    }
    let written = write(&proposed, session)?;
    screen.line(&format!("{} {}", screen.say("đã ghi:", "written:"), written.file));
    if let Some(kept) = &written.kept {
        screen.line(&format!(
            "{} {}",
            screen.say("tệp cũ:", "the old file:"),
            shown(kept)
        ));
    }
    answer["written"] = json!(true);
    Some(answer)
}

fn answer(proposed: &ProposedImport) -> Value {
    let changed = proposed.changed.iter().map(|row| {
        let values = row
            .values
            .iter()
            .map(|value| json!({"key": value.key, "before": value.before, "after": value.after}));
        json!({"name": row.name, "values": values.collect::<Vec<_>>()})
    });
    json!({
        "list": proposed.list.word(),
        "file": proposed.file,
        "new": proposed.new,
        "changed": changed.collect::<Vec<_>>(),
        "gone": proposed.gone,
        "blank": proposed.blank,
        "removes": proposed.removes,
        "written": false,
    })
}

fn tell(proposed: &ProposedImport, screen: &Screen) {
    screen.line(&format!("{}: {}", proposed.file, proposed.list.word()));
    let changed: Vec<String> = proposed.changed.iter().flat_map(lines).collect();
    some(
        screen.say("thêm", "new"),
        "+",
        &proposed.new,
        proposed.new.len(),
        screen,
    );
    some(
        screen.say("đổi", "changed"),
        "~",
        &changed,
        proposed.changed.len(),
        screen,
    );
    let (gone, blank) = if proposed.removes {
        (
            screen.say("bảng không có, sẽ bỏ", "not in the table, to go"),
            screen.say("ô để trống, sẽ bỏ giá trị", "left empty, values to go"),
        )
    } else {
        (
            screen.say(
                "bảng không có, vẫn giữ (bỏ thì thêm --remove-gone)",
                "not in the table, kept (--remove-gone removes)",
            ),
            screen.say(
                "ô để trống, vẫn giữ giá trị cũ (bỏ thì thêm --remove-gone)",
                "left empty, values kept (--remove-gone removes)",
            ),
        )
    };
    some(gone, "-", &proposed.gone, proposed.gone.len(), screen);
    some(blank, "-", &proposed.blank, proposed.blank.len(), screen);
}

/// One line a value that changes.
fn lines(row: &ChangedRow) -> Vec<String> {
    let line = |value: &ChangedValue| {
        let before = value.before.as_deref().unwrap_or("–");
        format!("{}: {}: {before} → {}", row.name, value.head, value.after)
    };
    row.values.iter().map(line).collect()
}

fn some(what: &str, mark: &str, lines: &[String], count: usize, screen: &Screen) {
    if lines.is_empty() {
        return;
    }
    screen.line(&format!("{what}: {count}"));
    for line in lines.iter().take(MOST) {
        screen.line(&format!("  {mark} {line}"));
    }
    if lines.len() > MOST {
        let more = lines.len() - MOST;
        screen.line(&screen.say(
            format!("  … và {more} dòng nữa (--json để xem hết)"),
            format!("  … and {more} more (--json shows all)"),
        ));
    }
}
