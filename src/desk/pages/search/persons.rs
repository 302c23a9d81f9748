//! Those who were found, each with all their awards.

use maud::{Markup, html};

use super::more;
use crate::desk::Desk;
use crate::desk::campaigns::address_of;
use crate::pipeline::{Found, FoundPerson, KnownAward, Who};

/// Everyone who was found.
pub(super) fn list(desk: &Desk, found: &Found) -> Markup {
    let count = found.persons.len() + found.more_persons;
    html! {
        section aria-labelledby="nguoi" {
            h2 #nguoi { (desk.say("Người, tập thể, hộ", "Persons, collectives, households")) " (" (count) ")" }
            @for person in &found.persons { (card(desk, person)) }
            (more(desk, found.more_persons))
        }
    }
}

fn card(desk: &Desk, person: &FoundPerson) -> Markup {
    let who = &person.who;
    html! {
        article.card {
            h3 { (who.full_name) }
            p.quiet { (told(desk, who)) }
            @if !who.other_names.is_empty() {
                p { (desk.say("Còn ghi là: ", "Also written: ")) (who.other_names.join("; ")) }
            }
            @for other in &person.perhaps { (perhaps(desk, other)) }
            @if person.joined { p.quiet { (desk.say(
                "Gộp từ nhiều danh sách, vì trùng tên, đơn vị và năm sinh (tập thể: trùng tên và đơn vị).",
                "From several lists, because name, unit and year of birth agree (of a collective: name and unit).",
            )) } }
            (awards(desk, person))
        }
    }
}

/// What tells somebody from others of the name.
fn told(desk: &Desk, who: &Who) -> String {
    let born = who
        .born
        .map(|year| desk.say(format!("sinh năm {year}"), format!("born {year}")));
    let place = Some(who.place.clone()).filter(|place| !place.is_empty());
    let kind = who.kind().map(str::to_owned);
    let parts = [kind, place.or_else(|| who.unit.clone()), born];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn perhaps(desk: &Desk, other: &Who) -> Markup {
    html! {
        p { span.state.waits { (desk.say("có thể là một người", "perhaps the same person")) } " "
            (desk.say("với ", "as ")) (other.full_name) " (" (told(desk, other)) ")" }
    }
}

fn awards(desk: &Desk, person: &FoundPerson) -> Markup {
    html! {
        div.scroll {
            table {
                caption { (desk.say("Khen thưởng của ", "Awards of ")) (person.who.full_name) }
                thead { tr {
                    th scope="col" { (desk.say("Hình thức", "Award")) }
                    th scope="col" { (desk.say("Hiệu lực", "Stands")) }
                    th scope="col" { (desk.say("Quyết định", "Decision")) }
                    th scope="col" { (desk.say("Ngày", "Day")) }
                    th scope="col" { (desk.say("Cấp quyết định", "Decided by")) }
                    th scope="col" { (desk.say("Tiền thưởng (đồng)", "Money (VND)")) }
                    th scope="col" { (desk.say("Số vào sổ", "Book number")) }
                    th scope="col" { (desk.say("Phong trào", "Campaign")) }
                } }
                tbody { @for award in &person.awards { (row(desk, award)) } }
            }
        }
    }
}

fn row(desk: &Desk, award: &KnownAward) -> Markup {
    let campaign = award.campaign_name.as_deref().unwrap_or(&award.campaign);
    html! {
        tr {
            td { (award.award) }
            td {
                span.state.ready[award.stands()].waits[!award.stands()] { (award.state.said(desk.language)) }
                @for note in &award.notes { br; (note.said(desk.language)) }
            }
            td { (award.decision.as_deref().unwrap_or_default()) }
            td { (award.day()) }
            td { (award.level().unwrap_or_default()) }
            td.number { (award.amount().unwrap_or_default()) }
            td.number { (award.book_number.as_deref().unwrap_or_default()) }
            td { @if award.campaign_name.is_some() { a href={ (address_of(&award.campaign)) "/viec" } { (campaign) } } @else { (campaign) } }
        }
    }
}
