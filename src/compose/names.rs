//! The persons and bodies whose names a paper may say: a name stays on one line.

use crate::model::{Awardee, Brief, Line};

/// Syllables of a body's own name.
const LONGEST: usize = 3;

/// Their names, each once. A paper of one awardee or of one unit says no others' names than those who sign it.
pub(super) fn names(brief: &Brief<'_>) -> Vec<String> {
    let dossier = brief.dossier;
    let signatories = dossier.office.signatories.iter().map(|one| &one.name);
    let signers = brief.entry.row.signers.iter().filter_map(|one| one.name.as_ref());
    let mut names: Vec<&Line> = signatories.chain(signers).collect();
    if let Some(awardee) = brief.awardee {
        names.extend(person(awardee));
    } else if brief.unit.is_none() {
        let awardees = dossier.awardees.iter().flat_map(|file| &file.awardees);
        names.extend(awardees.filter_map(|one| person(&one.value)));
        let reviews = dossier.reviews.iter().map(|(_, file)| file);
        let meetings = reviews.filter_map(|file| file.meeting.as_ref());
        names.extend(
            meetings
                .flat_map(|meeting| &meeting.members)
                .map(|member| &member.name),
        );
        let seats = dossier.office.councils.iter().flat_map(|council| {
            let teams = council.teams.iter().flat_map(|team| &team.members);
            council.members.iter().chain(teams)
        });
        names.extend(seats.map(|seat| &seat.name));
    }
    let head = brief.unit.and_then(|unit| unit.head.as_ref());
    names.extend(head.and_then(|head| head.name.as_ref()));
    let mut names: Vec<String> = names.into_iter().map(ToString::to_string).collect();
    names.extend(bodies(brief).filter_map(|body| own_name(body.as_str())));
    let bodies = dossier.office.bodies.iter();
    names.extend(bodies.map(|body| body.place.to_string()));
    names.sort();
    names.dedup();
    names
}

/// Names of bodies and units, and of the place of each.
fn bodies<'a>(brief: &Brief<'a>) -> impl Iterator<Item = &'a Line> {
    let dossier = brief.dossier;
    let bodies = dossier.office.bodies.iter();
    let units = dossier.units.iter().flat_map(|file| &file.units);
    bodies
        .flat_map(|body| [&body.name, &body.place.value])
        .chain(units.map(|unit| &unit.name))
}

/// The name of its own at the end of a body's name: `Minh Họa` of `Công ty TNHH Thực phẩm Minh Họa`.
fn own_name(body: &str) -> Option<String> {
    let is_own = |word: &&str| {
        let mut letters = word.chars();
        letters.next().is_some_and(char::is_uppercase) && letters.all(|letter| !letter.is_uppercase())
    };
    let mut words: Vec<&str> = body.rsplit(' ').take_while(is_own).take(LONGEST).collect();
    words.reverse();
    (words.len() > 1).then(|| words.join(" "))
}

/// The name of a person, or of the head of a household.
fn person(awardee: &Awardee) -> Option<&Line> {
    awardee.salutation.as_ref().map(|_| &awardee.name)
}
