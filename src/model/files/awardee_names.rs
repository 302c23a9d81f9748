//! What an awardee is called: in lists, inside a sentence, on a certificate.

use super::awardee_kind::AwardeeKind;
use super::awardees::Awardee;

impl Awardee {
    /// What a decider does with the award: `tặng`; it is given to the dead by a verb of its own.
    pub fn verb(&self) -> &'static str {
        if self.deceased {
            "truy tặng"
        } else {
            self.award.value.verb()
        }
    }

    /// Its award as a list says it: of the dead `Giấy khen của … (truy tặng)`.
    pub fn award_listed(&self, award: &str) -> String {
        if self.deceased {
            format!("{award} ({})", self.verb())
        } else {
            award.to_owned()
        }
    }

    /// `Ông Nguyễn Văn Mẫu`, `Hộ gia đình bà Trần Thị Mẫu`, `Tập thể Khu phố 1`, for running text.
    pub fn full_name(&self) -> String {
        let parts = [self.called(), self.name.to_string()];
        let parts = parts.into_iter().filter(|part| !part.is_empty());
        parts.collect::<Vec<_>>().join(" ")
    }

    /// The same inside a sentence: `bà Trần Thị Mẫu`, `hộ gia đình bà Trần Thị Mẫu`; a collective's name as it is.
    pub fn name_inside(&self) -> String {
        match self.called().as_str() {
            "" => self.full_name(),
            called => format!("{} {}", inside(called), self.name),
        }
    }

    /// Whether this collective is that unit and no part of it: `Nhân dân và cán bộ khu phố 1` is `Khu phố 1`.
    pub fn is_unit(&self, unit: &str) -> bool {
        let (name, unit) = (self.name.as_str().to_lowercase(), unit.to_lowercase());
        let before = name.strip_suffix(unit.as_str()).map(str::trim_end);
        self.kind == AwardeeKind::Collective
            && before.is_some_and(|words| {
                matches!(words, "" | "tập thể")
                    || words.starts_with("nhân dân")
                    || words.starts_with("cán bộ")
            })
    }

    /// Whether lists have something to say of where one belongs.
    pub fn is_somewhere(&self) -> bool {
        self.unit.is_some()
            || [&self.place, &self.position, &self.address]
                .into_iter()
                .any(Option::is_some)
    }

    /// What stands before the name: `Ông`, `Hộ gia đình bà`; empty for a collective.
    fn called(&self) -> String {
        let salutation = self.salutation.as_ref().map(ToString::to_string);
        match (self.kind, salutation) {
            (AwardeeKind::Collective, _) | (AwardeeKind::Individual, None) => String::new(),
            (AwardeeKind::Individual, Some(word)) => word,
            (AwardeeKind::Household, None) => "Hộ gia đình".to_owned(),
            (AwardeeKind::Household, Some(word)) => format!("Hộ gia đình {}", inside(&word)),
        }
    }

    /// The same on a certificate, where a collective is called one unless its name says so.
    pub fn called_on_certificate(&self) -> String {
        const COLLECTIVE: &str = "Tập thể";
        let says_so = || {
            let name = self.name.as_str().to_lowercase();
            name.starts_with(&COLLECTIVE.to_lowercase())
        };
        match self.kind {
            AwardeeKind::Collective if says_so() => String::new(),
            AwardeeKind::Collective => COLLECTIVE.to_owned(),
            AwardeeKind::Individual | AwardeeKind::Household => self.called(),
        }
    }
}

/// A salutation or rank inside a sentence: `ông`, `thượng tá`; an abbreviation as it is: `BS.`, `ThS.`.
fn inside(called: &str) -> String {
    let first = called.split(' ').next().unwrap_or_default();
    let abbreviated = first.ends_with('.') || first.chars().skip(1).any(char::is_uppercase);
    let mut letters = called.chars();
    match letters.next() {
        Some(letter) if !abbreviated => letter.to_lowercase().chain(letters).collect(),
        _ => called.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn f9_a_rank_inside_a_sentence_is_small_and_an_abbreviation_is_not() {
        for (called, said) in [
            ("Ông", "ông"),
            ("Thượng tá", "thượng tá"),
            ("Hộ gia đình bà", "hộ gia đình bà"),
            ("BS.", "BS."),
            ("ThS. BS.", "ThS. BS."),
            ("NGƯT", "NGƯT"),
        ] {
            assert_eq!(inside(called), said);
        }
    }
}
