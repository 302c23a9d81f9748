//! What is done with awards, in words: `tặng Giấy khen của …, Bằng khen của …`, `tặng, truy tặng …`, `tặng … và công nhận …`.

/// The words for all of them, each with its verb and the name of its award.
pub(super) fn gift<'a>(awards: impl Iterator<Item = (&'a str, String)>) -> String {
    let mut verbs: Vec<(String, Vec<&str>)> = Vec::new();
    for (verb, award) in awards {
        match verbs.iter_mut().find(|(known, _)| *known == award) {
            Some((_, of_award)) if of_award.contains(&verb) => {}
            Some((_, of_award)) => of_award.push(verb),
            None => verbs.push((award, vec![verb])),
        }
    }
    let mut groups: Vec<(Vec<&str>, Vec<String>)> = Vec::new();
    for (award, of_award) in verbs {
        match groups.iter_mut().find(|(known, _)| *known == of_award) {
            Some((_, awards)) => awards.push(award),
            None => groups.push((of_award, vec![award])),
        }
    }
    let said = groups
        .iter()
        .map(|(verbs, awards)| format!("{} {}", verbs.join(", "), awards.join(", ")));
    said.collect::<Vec<_>>().join(" và ")
}

#[cfg(test)]
mod tests {
    use super::gift;

    #[test]
    fn f9_each_award_is_given_by_its_verb() {
        let said =
            |awards: &[(&str, &str)]| gift(awards.iter().map(|(verb, award)| (*verb, (*award).to_owned())));
        assert_eq!(said(&[("tặng", "A"), ("tặng", "A"), ("tặng", "B")]), "tặng A, B");
        assert_eq!(said(&[("truy tặng", "A")]), "truy tặng A");
        assert_eq!(
            said(&[("tặng", "A"), ("truy tặng", "A"), ("tặng", "B")]),
            "tặng, truy tặng A và tặng B"
        );
        assert_eq!(
            said(&[("tặng", "A"), ("công nhận", "B"), ("tặng", "C")]),
            "tặng A, C và công nhận B"
        );
    }
}
