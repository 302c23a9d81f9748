//! The persons whose names a paper may say: a name stays on one line.

use crate::model::{Awardee, Brief, Line};

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
    names.sort();
    names.dedup();
    names
}

/// The name of a person, or of the head of a household.
fn person(awardee: &Awardee) -> Option<&Line> {
    awardee.salutation.as_ref().map(|_| &awardee.name)
}
