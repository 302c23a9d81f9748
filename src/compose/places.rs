//! Start tags of a template with the places they stand at, and loops that count their rounds.

use std::sync::Arc;

use super::bounds::ROUND;

/// Puts `at="file:line"` into each start tag of a template, leaving Tera's own tags and comments alone.
pub(super) fn with_places(file: &Arc<str>, source: &str) -> String {
    let mut annotated = String::with_capacity(source.len() * 2);
    let mut rest = source;
    let mut line = 1;
    while !rest.is_empty() {
        let step = skipped(rest).unwrap_or_else(|| start_tag(rest));
        let (piece, remainder) = rest.split_at(step.max(first_letter(rest)));
        annotated.push_str(piece);
        if skipped(rest).is_none() && start_tag(rest) > 0 {
            annotated.extend([" at=\"", file, ":", &line.to_string(), "\""]);
        }
        if is_loop(piece) {
            // What trims the white space after the tag goes on trimming it.
            let end = if piece.ends_with("-%}") { " -}}" } else { " }}" };
            annotated.extend(["{{ ", ROUND, "()", end]);
        }
        line += piece.matches('\n').count();
        rest = remainder;
    }
    annotated
}

/// Whether a piece of a template begins a loop.
fn is_loop(piece: &str) -> bool {
    let inside = piece
        .strip_prefix("{%")
        .map(|inside| inside.trim_start_matches(['-', '+']));
    inside.is_some_and(|inside| inside.split_whitespace().next() == Some("for"))
}

fn first_letter(text: &str) -> usize {
    text.chars().next().map_or(0, char::len_utf8)
}

/// Length of a stretch that Tera takes as it is.
fn raw(text: &str) -> Option<usize> {
    let (first, _) = text.strip_prefix("{%")?.split_once("%}")?;
    let is_raw = first.trim_matches(['-', '+', ' ']) == "raw";
    is_raw.then(|| text.find("endraw").unwrap_or(text.len()))
}

/// Length of a stretch that is taken as it is, a Tera tag, a Tera comment, an XML comment or an end tag that starts here.
fn skipped(text: &str) -> Option<usize> {
    const PAIRS: [(&str, &str); 5] = [
        ("{{", "}}"),
        ("{%", "%}"),
        ("{#", "#}"),
        ("<!--", "-->"),
        ("</", ">"),
    ];
    if let Some(length) = raw(text) {
        return Some(length);
    }
    let (open, close) = PAIRS.into_iter().find(|(open, _)| text.starts_with(open))?;
    Some(
        text[open.len()..]
            .find(close)
            .map_or(text.len(), |at| open.len() + at + close.len()),
    )
}

/// Length of `<name` if a start tag begins here, else 0.
fn start_tag(text: &str) -> usize {
    let Some(rest) = text.strip_prefix('<') else {
        return 0;
    };
    let name = rest
        .chars()
        .take_while(|letter| letter.is_alphanumeric() || matches!(letter, '_' | '-' | ':'));
    let length: usize = name.map(char::len_utf8).sum();
    if length == 0 { 0 } else { 1 + length }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn start_tags_carry_their_place_and_nothing_else_changes() {
        let source = "{# <a> #}<p>{{ a < b }}\n<!-- <b> --><section title=\"{% if a %}x{% endif %}\">\n</section><p/>5 < 6";
        let expected = "{# <a> #}<p at=\"t.xml:1\">{{ a < b }}\n<!-- <b> --><section at=\"t.xml:2\" title=\"{% if a %}x{% endif %}\">\n</section><p at=\"t.xml:3\"/>5 < 6";
        assert_eq!(with_places(&Arc::from("t.xml"), source), expected);
    }

    #[test]
    fn l3_every_round_of_a_loop_is_counted() {
        let counted = |source: &str| with_places(&Arc::from("t.xml"), source);
        assert_eq!(
            counted("{% for a in b %}x{% endfor %}{%- for a in b -%} x {%- endfor -%}"),
            "{% for a in b %}{{ one_round() }}x{% endfor %}{%- for a in b -%}{{ one_round() -}} x {%- endfor -%}"
        );
        let raw = "{% raw %}{% for a in b %}<p>{% endraw %}";
        assert_eq!(counted(raw), raw);
    }
}
