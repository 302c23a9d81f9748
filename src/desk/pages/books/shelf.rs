//! The books of a year as tables, with a search, and as files to print.

use axum::Router;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use axum::routing::get;
use maud::{Markup, html};
use serde::Deserialize;

use super::words::happened;
use super::{book_page, with_books};
use crate::desk::files::{Taken, file, percent};
use crate::desk::problem::Problem;
use crate::desk::visitor::{Role, Visitor};
use crate::desk::{Desk, Shared, faults};
use crate::pipeline::{
    AwardEntry, BookFile, BookKind, BookLines, Entered, Happened, LinesRequest, OpenFolder, RegisterEntry,
    book_file, book_lines,
};

/// How many lines a page has.
const MOST: usize = 300;

/// What of the books is asked for.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
struct Asked {
    nam: String,
    so: String,
    tim: String,
    tu: String,
}

impl Asked {
    fn is_awards(&self) -> bool {
        self.so == BookKind::Awards.name()
    }

    /// The line that the page begins with, from 0.
    fn from(&self) -> usize {
        self.tu.parse().unwrap_or_default()
    }

    fn address(&self, so: &str, from: usize) -> String {
        let (year, words) = (percent(&self.nam), percent(&self.tim));
        format!("/so?nam={year}&so={so}&tim={words}&tu={from}")
    }
}

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/so", get(shown))
        .route("/so/in/{name}", get(printed))
}

async fn shown(
    State(desk): State<Shared>,
    visitor: Visitor,
    Query(asked): Query<Asked>,
) -> Result<Markup, Problem> {
    let request = LinesRequest {
        year: asked.nam.parse().ok(),
        words: asked.tim.clone(),
    };
    let work = move |folder: &mut OpenFolder| {
        with_books(folder, |opened, session| book_lines(&request, opened, session))
    };
    let done = desk.office.ask(&visitor, work).await?;
    let body = html! {
        (faults::list(&desk, &done.report, &done.sources))
        @match &done.answer {
            Some(lines) => (books(&desk, &visitor, &asked, lines)),
            None => (nothing(&desk, &visitor, done.report.has_errors())),
        }
    };
    let title = crate::desk::layout::Menu::Books.name(&desk);
    Ok(book_page(&desk, &visitor, title, &body))
}

/// A book as a file, made now.
async fn printed(
    State(desk): State<Shared>,
    visitor: Visitor,
    Path(name): Path<String>,
) -> Result<Response, Problem> {
    let wanted = name.clone();
    let work = move |folder: &mut OpenFolder| {
        with_books(folder, |opened, session| book_file(&wanted, opened, session))
    };
    let made = desk.office.ask(&visitor, work).await?.answer;
    Ok(file(&name, made.ok_or(Problem::Missing)?, Taken::of(&name)))
}

/// There is nothing to show yet.
fn nothing(desk: &Desk, visitor: &Visitor, is_faulty: bool) -> Markup {
    html! {
        @if !is_faulty {
            p { (desk.say("Chưa mở sổ: chưa có văn bản nào được ban hành.", "No register was begun: nothing has been issued yet.")) }
            @if visitor.role >= Role::Issues {
                form method="post" action="/so/mo" {
                    p { (desk.say(
                        "Nếu cơ quan đã ban hành văn bản bằng chương trình này ở thư mục hay ổ mạng khác thì đừng mở sổ mới.",
                        "If the office issued papers with this program in another folder or drive, do not begin another.",
                    )) }
                    button { (desk.say("Mở sổ", "Begin the register")) }
                }
            }
        }
    }
}

fn books(desk: &Desk, visitor: &Visitor, asked: &Asked, lines: &BookLines) -> Markup {
    html! {
        (search(desk, asked, lines))
        (tabs(desk, asked, lines))
        @if asked.is_awards() { (awards(desk, asked, lines)) } @else { (papers(desk, asked, lines)) }
        section.card {
            h2 { (desk.say("In, xuất sổ", "The books as files")) }
            (files(desk, &lines.files))
        }
        (proofs(desk, visitor))
    }
}

fn search(desk: &Desk, asked: &Asked, lines: &BookLines) -> Markup {
    html! {
        form.row method="get" action="/so" role="search" {
            input type="hidden" name="so" value=(asked.so);
            div {
                label for="nam" { (desk.say("Năm", "Year")) }
                select #nam name="nam" {
                    @for year in &lines.years { option value=(year) selected[*year == lines.year] { (year) } }
                }
            }
            div {
                label for="tim" { (desk.say("Tìm trong sổ", "Search")) }
                input #tim type="search" name="tim" value=(asked.tim) autocomplete="off"
                    aria-describedby="tim-cach-ghi";
            }
            button { (desk.say("Xem", "Show")) }
        }
        p.help #tim-cach-ghi { (desk.say(
            "Số, ngày, tên văn bản, tên người, đơn vị; không cần bỏ dấu đúng.",
            "Number, day, title, name, unit; marks and capitals do not matter.",
        )) }
    }
}

fn tabs(desk: &Desk, asked: &Asked, lines: &BookLines) -> Markup {
    let tab = |kind: BookKind, name: &str, count: usize| {
        let current = (asked.is_awards() == (kind == BookKind::Awards)).then_some("page");
        let address = asked.address(kind.name(), 0);
        html! { a.button href=(address) aria-current=[current] { (name) " (" (count) ")" } " " }
    };
    html! {
        p.tabs {
            (tab(BookKind::Outgoing, desk.say("Sổ đăng ký văn bản đi", "Outgoing papers"), lines.papers.len()))
            (tab(BookKind::Awards, desk.say("Sổ khen thưởng", "Book of awards"), lines.awards.len()))
        }
    }
}

/// ` năm 2025`; nothing before anything was entered, when there is no year.
fn of_year(lines: &BookLines, before: &str) -> String {
    match lines.year {
        0 => String::new(),
        year => format!("{before}{year}"),
    }
}

fn papers(desk: &Desk, asked: &Asked, lines: &BookLines) -> Markup {
    let shown = lines.papers.iter().skip(asked.from()).take(MOST);
    html! {
        div.scroll {
            table {
                caption { (desk.say(
                    format!("Sổ đăng ký văn bản đi{}", of_year(lines, " năm ")),
                    format!("Outgoing papers{}", of_year(lines, " of ")),
                )) }
                thead { tr {
                    th scope="col" { (desk.say("Số, ký hiệu", "Number")) }
                    th scope="col" { (desk.say("Ngày", "Day")) }
                    th scope="col" { (desk.say("Tên loại, trích yếu", "Kind and subject")) }
                    th scope="col" { (desk.say("Cơ quan", "Body")) }
                    th scope="col" { (desk.say("Về sau", "Since")) }
                } }
                tbody { @for entry in shown { (paper_row(desk, entry)) } }
            }
        }
        (others(desk, asked, lines.papers.len()))
    }
}

fn paper_row(desk: &Desk, entry: &RegisterEntry) -> Markup {
    let number = entry.number.as_deref().unwrap_or("–");
    html! {
        tr {
            th scope="row" {
                @match &entry.what {
                    Entered::Paper { .. } => a href={ "/so/" (entry.row) } { (number) },
                    Entered::Dropped { .. } => (number),
                }
            }
            td { (entry.date.in_figures()) }
            td {
                @match &entry.what {
                    Entered::Paper { title, .. } => (title),
                    Entered::Dropped { reason } => { (desk.say("số đã bỏ", "dropped number")) ": " (reason) },
                }
            }
            td { (entry.issuer) }
            td { (since(desk, &entry.since)) }
        }
    }
}

fn since(desk: &Desk, since: &[Happened]) -> Markup {
    html! { @for after in since { span.state.waits { (happened(desk, after)) } " " } }
}

fn awards(desk: &Desk, asked: &Asked, lines: &BookLines) -> Markup {
    let shown = lines.awards.iter().skip(asked.from()).take(MOST);
    html! {
        div.scroll {
            table {
                caption { (desk.say(
                    format!("Sổ khen thưởng{}", of_year(lines, " năm ")),
                    format!("Book of awards{}", of_year(lines, " of ")),
                )) }
                thead { tr {
                    th scope="col" { (desk.say("Số vào sổ", "Number")) }
                    th scope="col" { (desk.say("Cá nhân, tập thể, hộ", "Who")) }
                    th scope="col" { (desk.say("Chức vụ, đơn vị, nơi ở", "Post, unit, address")) }
                    th scope="col" { (desk.say("Hình thức khen", "Award")) }
                    th scope="col" { (desk.say("Tiền thưởng (đồng)", "Money (VND)")) }
                    th scope="col" { (desk.say("Quyết định", "Decision")) }
                    th scope="col" { (desk.say("Về sau", "Since")) }
                } }
                tbody { @for award in shown { (award_row(desk, award)) } }
            }
        }
        (others(desk, asked, lines.awards.len()))
        (spoilt(desk, lines))
    }
}

fn award_row(desk: &Desk, award: &AwardEntry) -> Markup {
    let number = if award.number.is_empty() {
        desk.say("ngoài sổ", "beside the book")
    } else {
        award.number.as_str()
    };
    html! {
        tr {
            td.number { (number) }
            th scope="row" { (award.name) }
            td { (award.place) }
            td { (award.award) }
            td.number { (award.amount) }
            td { a href={ "/so/" (award.row) } { (award.decision) } br; (award.date.in_figures()) }
            td {
                @for reason in &award.reprints {
                    span.state { (desk.say("in lại giấy khen", "certificate printed again")) ": " (reason) } " "
                }
                (since(desk, &award.since))
            }
        }
    }
}

fn spoilt(desk: &Desk, lines: &BookLines) -> Markup {
    html! {
        @if !lines.spoilt.is_empty() {
            table {
                caption { (desk.say("Phôi hỏng", "Spoilt sheets")) }
                thead { tr {
                    th scope="col" { (desk.say("Ngày", "Day")) }
                    th scope="col" { (desk.say("Số phôi", "Sheets")) }
                    th scope="col" { (desk.say("Lý do", "Reason")) }
                } }
                tbody { @for entry in &lines.spoilt { tr {
                    td { (entry.date.in_figures()) }
                    td.number { (entry.sheets) }
                    td { (entry.reason) }
                } } }
            }
        }
    }
}

/// The way to the lines before and after those that are shown.
fn others(desk: &Desk, asked: &Asked, all: usize) -> Markup {
    let from = asked.from();
    let before = from.saturating_sub(MOST);
    let behind = from.saturating_add(MOST);
    html! {
        @if all == 0 { p { (desk.say("Không có dòng nào.", "No line.")) } }
        p {
            @if from > 0 { a.button href=(asked.address(&asked.so, before)) { (desk.say("Các dòng trước", "Lines before")) } " " }
            @if behind < all {
                a.button href=(asked.address(&asked.so, behind)) {
                    (desk.say(format!("Còn {} dòng", all - behind), format!("{} more lines", all - behind)))
                }
            }
        }
    }
}

/// The files of the year, by book and body.
fn files(desk: &Desk, files: &[BookFile]) -> Markup {
    let mut books: Vec<(BookKind, &str)> = files
        .iter()
        .map(|file| (file.kind, file.issuer.as_str()))
        .collect();
    books.dedup();
    let of = |book: &(BookKind, &str)| {
        let own = files
            .iter()
            .filter(|file| (file.kind, file.issuer.as_str()) == *book);
        own.cloned().collect::<Vec<_>>()
    };
    html! {
        ul {
            @for book in &books {
                li {
                    (book_name(desk, book.0)) ", " (book.1) ": "
                    @for file in of(book) {
                        a.button href={ "/so/in/" (percent(&file.name)) } { (format(&file.name)) } " "
                    }
                }
            }
        }
    }
}

fn book_name(desk: &Desk, kind: BookKind) -> &'static str {
    match kind {
        BookKind::Outgoing => desk.say("Sổ đăng ký văn bản đi", "Outgoing papers"),
        BookKind::Awards => desk.say("Sổ khen thưởng", "Book of awards"),
    }
}

fn format(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("pdf") => "PDF",
        Some("docx") => "Word",
        _ => "Excel",
    }
}

fn proofs(desk: &Desk, visitor: &Visitor) -> Markup {
    html! {
        section.card {
            h2 { (desk.say("Kiểm tra", "Proofs")) }
            form method="post" action="/so/doi-chieu" {
                p {
                    button { (desk.say("Kiểm tra sổ có nguyên vẹn không", "Prove that the register is whole")) }
                    " " a.button href="/so/kiem-tra" { (desk.say("Kiểm tra một tệp", "Check a file")) }
                }
            }
            @if visitor.role >= Role::Issues {
                p { a href="/so/bo-so" { (desk.say(
                    "Bỏ một số chưa văn bản nào dùng (số hỏng trong sổ giấy)",
                    "Drop a number that no paper has",
                )) } }
            }
        }
    }
}
