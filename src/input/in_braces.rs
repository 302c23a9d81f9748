//! What a mark left out within braces makes of an entry: YAML reads it as a key without a value.

use super::node::{Key, Node, Value};

/// `agree:8`, `agree 8` within braces: a key and its value, whose colon or the space behind it was left out.
pub(super) fn colon_gone(text: &str) -> Option<(&str, &str)> {
    let glued = text.split_once(':');
    let (name, value) = glued.or_else(|| {
        let parted = text.split_once(' ')?;
        Some(parted).filter(|(_, value)| value.starts_with(|first: char| first.is_ascii_digit()))
    })?;
    let is_key = name.starts_with(|first: char| first.is_ascii_lowercase())
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
    (is_key && !value.is_empty()).then_some((name, value.trim_start()))
}

/// `46,5` within braces, where YAML takes the comma for the end of the entry and `5` for a key without a value.
pub(super) fn decimals_parted(entries: &[(Key, Node)], key: &Key, node: &Node) -> Option<String> {
    let (_, Node { value, .. }) = entries.last()?;
    let Value::Scalar(whole) = value else { return None };
    let parted = node.value == Value::Nothing && is_figure(&key.name) && is_figure(whole);
    parted.then(|| format!("{whole},{}", key.name))
}

/// Whether a name is made of figures alone, as the decimals behind a comma are.
fn is_figure(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_digit())
}
