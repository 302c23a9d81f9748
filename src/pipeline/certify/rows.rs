//! Rows of a decision's list, as a person names them.

use crate::model::{GroupNumber, from_roman, roman};

/// The numbers of a row of a decision's list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListNumber {
    /// In the whole list, from 1.
    pub whole: u32,
    /// As a list prints it that counts each group anew: `II.3`.
    pub listed: Option<GroupNumber>,
}

/// Rows of a decision's list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rows(Vec<Stretch>);

/// Rows from one to another: of a group, or of the whole list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Stretch {
    group: Option<usize>,
    from: u32,
    to: u32,
}

impl ListNumber {
    /// `23`, or `23 (II.4)`.
    pub fn named(&self) -> String {
        match &self.listed {
            None => self.whole.to_string(),
            Some(listed) => format!("{} ({listed})", self.whole),
        }
    }
}

impl Rows {
    /// `3,7-12` of the whole list, `II.3,II.5-7` of its groups.
    pub fn parse(text: &str) -> Option<Self> {
        let stretches: Option<Vec<Stretch>> = text.split(',').map(Stretch::parse).collect();
        stretches.map(Self)
    }

    /// Whether a row is among them.
    pub fn has(&self, row: &ListNumber) -> bool {
        self.0.iter().any(|stretch| {
            let number = stretch.number(row);
            number.is_some_and(|number| (stretch.from..=stretch.to).contains(&number))
        })
    }

    /// As they are typed: `3,7-12`.
    pub fn written(&self) -> String {
        let written: Vec<String> = self.0.iter().map(Stretch::written).collect();
        written.join(",")
    }

    /// The first of them that a list has not.
    pub(super) fn missing(&self, list: &[ListNumber]) -> Option<String> {
        let ends = self.0.iter().flat_map(|stretch| {
            [stretch.from, stretch.to].map(|end| Stretch {
                group: stretch.group,
                from: end,
                to: end,
            })
        });
        let has = |end: &Stretch| list.iter().any(|row| end.number(row) == Some(end.from));
        let mut missing = ends.filter(|end| !has(end));
        missing.next().as_ref().map(Stretch::written)
    }
}

impl Stretch {
    fn parse(part: &str) -> Option<Self> {
        let number = |text: &str| text.trim().parse::<u32>().ok().filter(|number| *number > 0);
        let (group, numbers) = match part.split_once('.') {
            None => (None, part),
            Some((group, numbers)) => (Some(from_roman(&group.trim().to_ascii_uppercase())?), numbers),
        };
        let (from, to) = match numbers.split_once('-') {
            None => (number(numbers)?, number(numbers)?),
            Some((from, to)) => (number(from)?, number(to)?),
        };
        (from <= to).then_some(Self { group, from, to })
    }

    /// The number of a row where this stretch counts.
    fn number(&self, row: &ListNumber) -> Option<u32> {
        let Some(meant) = self.group else {
            return Some(row.whole);
        };
        let listed = row.listed.filter(|listed| listed.group == meant)?;
        Some(listed.number)
    }

    fn written(&self) -> String {
        let group = self
            .group
            .map(|group| format!("{}.", roman(group)))
            .unwrap_or_default();
        let (from, to) = (self.from, self.to);
        if from == to {
            format!("{group}{from}")
        } else {
            format!("{group}{from}-{to}")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(listed: &[&str]) -> Vec<ListNumber> {
        let row = |(whole, listed): (u32, &&str)| ListNumber {
            whole,
            listed: listed.parse().ok(),
        };
        (1..).zip(listed).map(row).collect()
    }

    #[test]
    fn rows_are_numbers_and_stretches() {
        let rows = Rows::parse("3, 7-12").unwrap();
        let list = list(&[""; 10]);
        let chosen: Vec<u32> = list
            .iter()
            .filter(|row| rows.has(row))
            .map(|row| row.whole)
            .collect();
        assert_eq!(chosen, [3, 7, 8, 9, 10]);
        assert_eq!(rows.written(), "3,7-12");
        assert_eq!(rows.missing(&list).as_deref(), Some("12"));
        for bad in [
            "", "x", "3,,4", "0", "9-7", "3-", "-3", "3.5", "A.1", ".1", "II.", "II.3-I.4",
        ] {
            assert_eq!(Rows::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn rows_of_a_group_are_those_that_the_list_prints() {
        let list = list(&["I.1", "I.2", "II.1", "II.2"]);
        let rows = Rows::parse("ii.1, I.2").unwrap();
        let chosen: Vec<u32> = list
            .iter()
            .filter(|row| rows.has(row))
            .map(|row| row.whole)
            .collect();
        assert_eq!(chosen, [2, 3]);
        assert_eq!((rows.written().as_str(), rows.missing(&list)), ("II.1,I.2", None));
        assert_eq!(
            Rows::parse("II.2-3").unwrap().missing(&list).as_deref(),
            Some("II.3")
        );
        assert_eq!(list[2].named(), "3 (II.1)");
    }
}
