//! Where an office is, as a level above it has to be told: `Trưởng khu phố 15` of a province is of a ward.

use super::{Brief, IssuingBody};

/// With what names of bodies begin behind which their place stands.
const OF_PLACES: [&str; 2] = ["Ủy ban nhân dân ", "Uỷ ban nhân dân "];
/// With what names of bodies begin that are places themselves: all that their units belong to.
const PLACES: [&str; 1] = ["Trường "];

impl<'a> Brief<'a> {
    /// `phường Mẫu`, in a paper about those whom somebody else than the office decides on; None where the office's bodies do not
    /// say it.
    pub fn locality(&self) -> Option<&'a str> {
        let awardee = self.awardee.map(|awardee| awardee.decided_by.value);
        let decider = awardee.or_else(|| self.decider())?;
        let all = self.dossier.office.bodies.iter();
        let bodies: Vec<&IssuingBody> = all.filter(|body| !body.drafts_only).collect();
        if bodies.iter().any(|body| body.decider == Some(decider)) {
            return None;
        }
        let stands = |body: &&IssuingBody| self.date.is_none_or(|date| body.validity.covers(date));
        let mut names = bodies.into_iter().filter(stands).map(|body| body.name.as_str());
        names.find_map(place_of)
    }
}

fn place_of(body: &str) -> Option<&str> {
    let behind = OF_PLACES.iter().find_map(|begin| body.strip_prefix(begin));
    let itself = PLACES.iter().any(|begin| body.starts_with(begin));
    behind.or(itself.then_some(body))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn g2_a_place_is_told_by_the_name_of_its_body() {
        for (body, place) in [
            ("Ủy ban nhân dân phường Mẫu", Some("phường Mẫu")),
            ("Trường Tiểu học Mẫu", Some("Trường Tiểu học Mẫu")),
            ("Hội đồng Thi đua - Khen thưởng phường Mẫu", None),
            ("Sở Nông nghiệp và Môi trường tỉnh Mẫu", None),
        ] {
            assert_eq!(place_of(body), place);
        }
    }
}
