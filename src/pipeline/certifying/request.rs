//! What is asked for: which decision, which rows, on what.

use crate::model::AwardeeKind;

/// What is put on paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PrintMode {
    /// Border and text, on white paper.
    Full,
    /// Text only, on stock that is bought printed.
    Overlay,
    /// Everything with the boxes, on the scan of the stock, to be looked at.
    Proof,
}

/// The numbers of a row of a decision's list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListNumber {
    /// In the whole list, from 1.
    pub whole: u32,
    /// Group and number in it, both from 1, where the printed list counts each group anew.
    pub grouped: Option<(u32, u32)>,
}

/// Rows of a decision's list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rows(Vec<Stretch>);

/// Rows from one to another: of a group, or of the whole list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Stretch {
    group: Option<u32>,
    from: u32,
    to: u32,
}

/// The numerals of groups: there are as many as kinds of subjects.
const NUMERALS: [&str; AwardeeKind::ALL.len()] = ["I", "II", "III"];

/// What is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CertificateRequest {
    /// Id of the decision; None for the only one there is.
    pub decision: Option<String>,
    /// Which rows of its list; None for all.
    pub rows: Option<Rows>,
    /// What is put on paper.
    pub mode: PrintMode,
    /// Name of the stock; None for the usual one.
    pub stock: Option<String>,
    /// Name of the printer's profile.
    pub printer: Option<String>,
}

impl ListNumber {
    /// As the list prints it: `II.3`; None where it counts through.
    pub fn printed(self) -> Option<String> {
        let (group, number) = self.grouped?;
        Some(format!("{}.{number}", numeral(group)))
    }
}

impl Rows {
    /// `3,7-12` of the whole list, `II.3,II.5-7` of its groups.
    pub fn parse(text: &str) -> Option<Self> {
        let number = |text: &str| text.trim().parse::<u32>().ok().filter(|number| *number > 0);
        let stretch = |part: &str| {
            let (group, numbers) = match part.split_once('.') {
                None => (None, part),
                Some((group, numbers)) => (Some(group_of(group.trim())?), numbers),
            };
            let (from, to) = match numbers.split_once('-') {
                None => (number(numbers)?, number(numbers)?),
                Some((from, to)) => (number(from)?, number(to)?),
            };
            (from <= to).then_some(Stretch { group, from, to })
        };
        let stretches: Option<Vec<Stretch>> = text.split(',').map(stretch).collect();
        stretches.map(Self)
    }

    /// Whether a row is among them.
    pub fn has(&self, row: ListNumber) -> bool {
        self.0.iter().any(|stretch| {
            stretch
                .number(row)
                .is_some_and(|number| (stretch.from..=stretch.to).contains(&number))
        })
    }

    /// As they are typed: `3,7-12`.
    pub fn written(&self) -> String {
        let written: Vec<String> = self.0.iter().map(|stretch| stretch.written()).collect();
        written.join(",")
    }

    /// The first of them that a list has not.
    pub(super) fn missing(&self, list: &[ListNumber]) -> Option<String> {
        let ends = self.0.iter().flat_map(|stretch| {
            [stretch.from, stretch.to].map(|end| Stretch {
                from: end,
                to: end,
                ..*stretch
            })
        });
        let has = |end: &Stretch| list.iter().any(|row| end.number(*row) == Some(end.from));
        ends.into_iter().find(|end| !has(end)).map(Stretch::written)
    }
}

impl Stretch {
    /// The number of a row where this stretch counts.
    fn number(self, row: ListNumber) -> Option<u32> {
        match self.group {
            None => Some(row.whole),
            Some(meant) => row
                .grouped
                .filter(|(group, _)| *group == meant)
                .map(|(_, number)| number),
        }
    }

    fn written(self) -> String {
        let group = self
            .group
            .map(|group| format!("{}.", numeral(group)))
            .unwrap_or_default();
        let Self { from, to, .. } = self;
        if from == to {
            format!("{group}{from}")
        } else {
            format!("{group}{from}-{to}")
        }
    }
}

fn numeral(group: u32) -> &'static str {
    let at = usize::try_from(group).unwrap_or_default();
    NUMERALS.get(at.wrapping_sub(1)).copied().unwrap_or_default()
}

fn group_of(numeral: &str) -> Option<u32> {
    let same = |(known, _): &(&&str, u32)| known.eq_ignore_ascii_case(numeral);
    NUMERALS.iter().zip(1..).find(same).map(|(_, group)| group)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(whole: u32, grouped: Option<(u32, u32)>) -> ListNumber {
        ListNumber { whole, grouped }
    }

    #[test]
    fn rows_are_numbers_and_stretches() {
        let rows = Rows::parse("3, 7-12").unwrap();
        let has = |whole| rows.has(row(whole, None));
        assert!(has(3) && has(7) && has(12) && !has(4) && !has(13));
        assert_eq!(rows.written(), "3,7-12");
        let list: Vec<ListNumber> = (1..=10).map(|whole| row(whole, None)).collect();
        assert_eq!(rows.missing(&list).as_deref(), Some("12"));
        for bad in [
            "", "x", "3,,4", "0", "9-7", "3-", "-3", "3.5", "V.1", "II.", "II.3-I.4",
        ] {
            assert_eq!(Rows::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn rows_of_a_group_are_those_that_the_list_prints() {
        let list = [
            row(1, Some((1, 1))),
            row(2, Some((1, 2))),
            row(3, Some((2, 1))),
            row(4, Some((2, 2))),
        ];
        let rows = Rows::parse("ii.1, I.2").unwrap();
        let chosen: Vec<u32> = list
            .iter()
            .filter(|row| rows.has(**row))
            .map(|row| row.whole)
            .collect();
        assert_eq!(chosen, [2, 3]);
        assert_eq!((rows.written().as_str(), rows.missing(&list)), ("II.1,I.2", None));
        assert_eq!(
            Rows::parse("II.2-3").unwrap().missing(&list).as_deref(),
            Some("II.3")
        );
        assert_eq!(list[2].printed().as_deref(), Some("II.1"));
    }
}
