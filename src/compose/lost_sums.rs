//! Sums that a loop forgets: what `set` gives inside a loop ends with the round, and the value outside stays as it was.

/// The names that are set outside a loop and set anew inside one, with the byte at which each tag begins.
pub(super) fn lost_sums(text: &str) -> Vec<(usize, &str)> {
    let mut levels: Vec<Vec<&str>> = vec![Vec::new()];
    let mut lost = Vec::new();
    for (at, tag) in tags(text) {
        match tag.split_whitespace().next() {
            Some("for") => levels.push(Vec::new()),
            Some("endfor") if levels.len() > 1 => {
                levels.pop();
            }
            Some("set") => {
                let name = name_set(tag);
                if let Some((here, outside)) = levels.split_last_mut() {
                    if !here.contains(&name) && outside.iter().flatten().any(|outer| *outer == name) {
                        lost.push((at, name));
                    }
                    here.push(name);
                }
            }
            _ => {}
        }
    }
    lost
}

/// What stands in Tera's tags, with the byte at which each begins.
fn tags(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.match_indices("{%").filter_map(|(at, open)| {
        let (tag, _) = text[at + open.len()..].split_once("%}")?;
        Some((at, tag.trim_matches(['-', '+', ' ', '\n'])))
    })
}

/// `total` of `set total = 0`.
fn name_set(tag: &str) -> &str {
    let behind = tag.trim_start_matches("set").trim_start();
    let end = behind.find(|letter: char| !letter.is_alphanumeric() && letter != '_');
    &behind[..end.unwrap_or(behind.len())]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str) -> Vec<&str> {
        lost_sums(text).into_iter().map(|(_, name)| name).collect()
    }

    #[test]
    fn f6_a_sum_in_a_loop_is_lost_and_others_are_not() {
        let sum = "{% set total = 0 %}{% for row in rows %}{%- set total = total + row.points -%}{% endfor %}{{ total }}";
        assert_eq!(names(sum), ["total"]);
        assert_eq!(
            names(&sum.replace("set total = total", "set_global total = total")),
            [""; 0]
        );
        let own =
            "{% for row in rows %}{% set half = row.a / 2 %}{% set half = half + 1 %}{{ half }}{% endfor %}";
        assert_eq!(names(own), [""; 0]);
        let deeper = "{% set found=false %}{% for a in x %}{% for b in a %}{% set found=true %}{% endfor %}{% endfor %}";
        assert_eq!(names(deeper), ["found"]);
    }
}
