//! A value → how YAML writes it.

use std::fmt::Write;

use super::fresh::Fresh;

/// How wide a line may become before a text gets lines of its own.
const WIDE: usize = 100;

/// The text of a whole file with these keys.
pub fn written(entries: &[(String, Fresh)]) -> String {
    let lines = entries.iter().map(|(key, value)| entry(key, value, 0) + "\n");
    lines.collect()
}

/// Where a text is written.
#[derive(Debug, Clone, Copy)]
pub(super) struct Spot {
    /// Columns to the left of it in its line.
    pub(super) column: usize,
    /// Columns that lines of its own are indented by; None within brackets, where there are none.
    pub(super) indent: Option<usize>,
    /// Whether it stood in quotes before.
    pub(super) quoted: bool,
}

/// A text, number or date.
pub(super) fn scalar(text: &str, spot: Spot) -> String {
    let wide = spot.column + text.chars().count() > WIDE;
    match spot.indent {
        Some(indent) if wide && can_fold(text) => folded(text, indent),
        _ if !spot.quoted && is_plain(text) => text.to_owned(),
        _ => quoted(text),
    }
}

/// A value on one line, within brackets where it is a list or a group.
pub(super) fn flow(value: &Fresh) -> String {
    match value {
        Fresh::Nothing => "~".to_owned(),
        Fresh::Text(text) => scalar(
            text,
            Spot {
                column: 0,
                indent: None,
                quoted: false,
            },
        ),
        Fresh::List(items) => format!("[{}]", items.iter().map(flow).collect::<Vec<_>>().join(", ")),
        Fresh::Map(entries) => {
            let entries = entries
                .iter()
                .map(|(key, value)| format!("{}: {}", key_text(key), flow(value)));
            format!("{{{}}}", entries.collect::<Vec<_>>().join(", "))
        }
    }
}

/// `key: value` in lines that are indented by `indent`, the first without its indent.
pub(super) fn entry(key: &str, value: &Fresh, indent: usize) -> String {
    let key = key_text(key);
    match value {
        Fresh::Nothing => format!("{key}:"),
        Fresh::Text(text) => {
            let spot = Spot {
                column: indent + key.len() + 2,
                indent: Some(indent + 2),
                quoted: false,
            };
            format!("{key}: {}", scalar(text, spot))
        }
        Fresh::List(items) if !items.is_empty() => {
            let gap = format!("\n{}", " ".repeat(indent + 2));
            let items = items.iter().map(|value| item(value, indent + 2));
            format!("{key}:{gap}{}", items.collect::<Vec<_>>().join(&gap))
        }
        Fresh::Map(entries) if !entries.is_empty() => {
            format!("{key}:\n{}{}", " ".repeat(indent + 2), group(entries, indent + 2))
        }
        Fresh::List(_) | Fresh::Map(_) => format!("{key}: {}", flow(value)),
    }
}

/// `- value` in lines that are indented by `indent`, the first without its indent.
pub(super) fn item(value: &Fresh, indent: usize) -> String {
    match value {
        Fresh::Text(text) => {
            let spot = Spot {
                column: indent + 2,
                indent: Some(indent + 2),
                quoted: false,
            };
            format!("- {}", scalar(text, spot))
        }
        Fresh::Map(entries) if !entries.is_empty() => format!("- {}", group(entries, indent + 2)),
        Fresh::Nothing | Fresh::List(_) | Fresh::Map(_) => format!("- {}", flow(value)),
    }
}

fn group(entries: &[(String, Fresh)], indent: usize) -> String {
    let lines = entries.iter().map(|(key, value)| entry(key, value, indent));
    lines
        .collect::<Vec<_>>()
        .join(&format!("\n{}", " ".repeat(indent)))
}

fn key_text(key: &str) -> String {
    if is_plain(key) {
        key.to_owned()
    } else {
        quoted(key)
    }
}

/// Whether a text needs no quotes, neither in a line of its own nor within brackets, and looks to other programs like what it is.
fn is_plain(text: &str) -> bool {
    let first_is_plain = text
        .chars()
        .next()
        .is_some_and(|first| first.is_alphanumeric() || matches!(first, '“' | '/' | '(' | '.'));
    let forbidden = |letter: char| letter.is_control() || "[]{},\"'`#&*!|>%@\\".contains(letter);
    let last_is_plain = !text.ends_with([':', ' ']);
    let joins = text.contains(": ") || text.contains("  ");
    first_is_plain
        && last_is_plain
        && !joins
        && !text.contains(forbidden)
        && !text.chars().any(|letter| letter.is_whitespace() && letter != ' ')
        && !is_another_kind(text)
}

/// A text that other programs take for something else: a truth, nothing, or a number that loses its leading zeros.
fn is_another_kind(text: &str) -> bool {
    let words = ["true", "false", "yes", "no", "on", "off", "y", "n", "null", "~"];
    let zeros = text.len() > 1 && text.starts_with('0') && text.bytes().all(|byte| byte.is_ascii_digit());
    zeros
        || words.contains(&text.to_ascii_lowercase().as_str())
        || text.starts_with("0x")
        || text.starts_with('.')
}

/// A text in double quotes.
fn quoted(text: &str) -> String {
    let mut written = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' => written.push_str("\\\""),
            '\\' => written.push_str("\\\\"),
            '\n' => written.push_str("\\n"),
            '\t' => written.push_str("\\t"),
            _ if needs_escape(letter) => {
                let _ = write!(written, "\\U{:08X}", u32::from(letter));
            }
            _ => written.push(letter),
        }
    }
    written.push('"');
    written
}

/// What nobody sees, and what would end the line.
fn needs_escape(letter: char) -> bool {
    letter.is_control()
        || crate::input::is_invisible(letter)
        || matches!(letter, '\u{85}' | '\u{2028}' | '\u{2029}' | '\u{FEFF}')
}

/// Whether a text may be broken at its spaces and comes back whole: single spaces, no lines of its own.
fn can_fold(text: &str) -> bool {
    !text.contains("  ")
        && text.trim() == text
        && !text
            .chars()
            .any(|letter| needs_escape(letter) || (letter.is_whitespace() && letter != ' '))
        && !begins_item(text)
}

/// What begins a line that looks like one of a list, or like a comment.
fn begins_item(word: &str) -> bool {
    word.starts_with(['-', '+', '*', '•', '#'])
}

/// A text in lines of its own, broken at spaces.
fn folded(text: &str, indent: usize) -> String {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line)
                if begins_item(word) || indent + line.chars().count() + word.chars().count() < WIDE =>
            {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    let front = format!("\n{}", " ".repeat(indent));
    format!(">-{front}{}", lines.join(&front))
}
