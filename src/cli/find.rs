//! `thidua find` and `thidua statistics`.

use serde_json::{Value, json};
use thidua::diagnostic::UsageProblem;
use thidua::input::Session;
use thidua::pipeline::{
    FindRequest, FoundPerson, Known, KnownAward, KnownPaper, Statistics, StatisticsRow, StatisticsTable, Who,
    known, open, this_year, write_statistics,
};

use super::args::{Config, Find, StatisticsOf};
use super::screen::Screen;

/// How many persons, and how many papers, are listed.
const MOST: usize = 100;

/// Tells who and what fits.
pub(super) fn find(config: &Config, asked: &Find, screen: &Screen, session: &mut Session) -> Option<Value> {
    let (from, to) = (
        asked.from.as_deref().unwrap_or_default(),
        asked.to.as_deref().unwrap_or_default(),
    );
    let request = FindRequest::typed(&asked.words, from, to, MOST);
    let request = match request {
        Ok(request) => request,
        Err(wrong) => {
            let days = [("--from", from, wrong.from), ("--to", to, wrong.to)];
            for (option, found, _) in days.into_iter().filter(|(.., wrong)| *wrong) {
                let problem = UsageProblem::BadValue {
                    option: option.to_owned(),
                    found: found.to_owned(),
                    allowed: vec!["27/6/2025".to_owned()],
                };
                session.add(problem, None);
            }
            return None;
        }
    };
    let known = everything(config, session)?;
    let found = known.find(&request);
    for person in &found.persons {
        tell_person(person, screen);
    }
    for paper in &found.papers {
        screen.line(&paper_line(paper, screen));
    }
    if found.persons.is_empty() && found.papers.is_empty() {
        screen.line(screen.say("Không tìm thấy.", "Nothing was found."));
    }
    let more = found.more_persons + found.more_papers;
    if more > 0 {
        screen.line(&screen.say(format!("còn {more} kết quả nữa"), format!("{more} more")));
    }
    let language = config.voice.language;
    Some(json!({
        "persons": found.persons.iter().map(|person| json!({
            "who": who(&person.who),
            "joined": person.joined,
            "perhaps": person.perhaps.iter().map(who).collect::<Vec<_>>(),
            "awards": person.awards.iter().map(|award| award_json(award, &award.state.said(language))).collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
        "more_persons": found.more_persons,
        "papers": found.papers.iter().map(|paper| paper_json(paper, &paper.state.said(language))).collect::<Vec<_>>(),
        "more_papers": found.more_papers,
    }))
}

/// Counts the awards of a year.
pub(super) fn statistics(
    config: &Config,
    asked: &StatisticsOf,
    screen: &Screen,
    session: &mut Session,
) -> Option<Value> {
    let known = everything(config, session)?;
    let language = config.voice.language;
    let year = asked
        .year
        .or_else(|| known.years().first().copied())
        .unwrap_or_else(this_year);
    let counted = known.statistics(year, language);
    screen.line(&screen.say(
        format!("Năm {year}: {} lượt khen đang có hiệu lực", counted.awards),
        format!("{year}: {} awards in force", counted.awards),
    ));
    for table in &counted.tables {
        tell_table(table, screen);
    }
    if let Some(out) = &asked.out {
        let path = write_statistics(&counted, out, language, session)?;
        screen.line(&format!("{} {path}", screen.say("đã ghi:", "written:")));
    }
    Some(statistics_json(&counted))
}

fn everything(config: &Config, session: &mut Session) -> Option<Known> {
    let opened = open(&config.open_request(), session)?;
    known(&opened, session)
}

fn tell_person(person: &FoundPerson, screen: &Screen) {
    screen.line(&told(&person.who, screen));
    for other in &person.perhaps {
        screen.line(&format!(
            "  {} {}",
            screen.say("có thể là một người với", "perhaps the same person as"),
            told(other, screen)
        ));
    }
    for award in &person.awards {
        screen.line(&format!("  {}", award_line(award, screen)));
    }
}

/// `Bà Nguyễn Thị Mẫu Anh (Khu phố 6, sinh năm 1974)`.
fn told(who: &Who, screen: &Screen) -> String {
    let born = who
        .born
        .map(|year| screen.say(format!("sinh năm {year}"), format!("born {year}")));
    let place = Some(who.place.clone()).filter(|place| !place.is_empty());
    let parts: Vec<String> = place
        .or_else(|| who.unit.clone())
        .into_iter()
        .chain(born)
        .collect();
    if parts.is_empty() {
        return who.full_name.clone();
    }
    format!("{} ({})", who.full_name, parts.join(", "))
}

fn award_line(award: &KnownAward, screen: &Screen) -> String {
    let language = screen.language();
    let notes = award.notes.iter().map(|note| note.said(language));
    let number = award.book_number.as_ref().map(|number| {
        screen.say(
            format!("số vào sổ {number}"),
            format!("number {number} of the book"),
        )
    });
    let amount = award
        .amount()
        .map(|amount| screen.say(format!("{amount} đồng"), format!("{amount} VND")));
    let parts = [
        award.decision.clone().unwrap_or_default(),
        award.day(),
        amount.unwrap_or_default(),
        number.unwrap_or_default(),
        award.state.said(language),
    ];
    let parts = parts.into_iter().chain(notes).filter(|part| !part.is_empty());
    format!("{}\t{}", award.award, parts.collect::<Vec<_>>().join("; "))
}

fn paper_line(paper: &KnownPaper, screen: &Screen) -> String {
    format!(
        "{}\t{}\t{} [{} {}]\t{}",
        paper.number.as_deref().unwrap_or("-"),
        paper.day(),
        paper.title,
        paper.campaign,
        paper.paper,
        paper.state.said(screen.language())
    )
}

fn tell_table(table: &StatisticsTable, screen: &Screen) {
    screen.line("");
    screen.line(&table.title);
    screen.line(&table.heads.join("\t"));
    for row in table.rows.iter().chain([&table.total]) {
        let figures = row.figures.iter().map(|figure| figure.shown());
        let cells: Vec<String> = std::iter::once(row.name.clone()).chain(figures).collect();
        screen.line(&cells.join("\t"));
    }
}

fn who(who: &Who) -> Value {
    json!({
        "name": who.full_name, "other_names": who.other_names, "kind": who.kind(), "born": who.born,
        "unit": who.unit, "place": who.place,
    })
}

fn award_json(award: &KnownAward, state: &str) -> Value {
    json!({
        "award": award.award, "stands": award.stands(), "state": state, "decided_by": award.level(),
        "decision": award.decision, "date": award.date, "year": award.year, "amount": award.amount(),
        "book_number": award.book_number, "campaign": award.campaign, "paper": award.paper,
    })
}

fn paper_json(paper: &KnownPaper, state: &str) -> Value {
    json!({
        "number": paper.number, "date": paper.date, "title": paper.title, "campaign": paper.campaign,
        "paper": paper.paper, "state": state,
    })
}

fn statistics_json(counted: &Statistics) -> Value {
    let row = |row: &StatisticsRow| {
        let figures = row.figures.iter().map(|figure| figure.count());
        json!({"name": row.name, "figures": figures.collect::<Vec<_>>()})
    };
    json!({
        "year": counted.year, "awards": counted.awards, "before": counted.before,
        "ended": counted.ended, "not_entered": counted.not_entered,
        "tables": counted.tables.iter().map(|table| json!({
            "id": table.id, "title": table.title, "heads": table.heads,
            "rows": table.rows.iter().map(row).collect::<Vec<_>>(), "total": row(&table.total),
        })).collect::<Vec<_>>(),
    })
}
