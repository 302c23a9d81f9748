//! Tài khoản: who may come in from other computers, and what they may do.

use axum::Router;
use axum::extract::{Form, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use maud::{Markup, html};
use serde::Deserialize;
use tokio::time::Instant;

use super::sign_in::to_wait;
use crate::desk::caller::Caller;
use crate::desk::layout::{Menu, Page, page};
use crate::desk::permits::role_name;
use crate::desk::problem::Problem;
use crate::desk::visitor::{Role, Visitor};
use crate::desk::{Desk, Shared, faults};
use crate::diagnostic::{DeskProblem, Fault, FaultKind, Report, Sources};
use crate::pipeline::{
    Account, Done, OpenFolder, accounts, add_account, remove_account, set_password, set_role,
};

/// Its address.
const HERE: &str = "/tai-khoan";

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route(HERE, get(shown))
        .route("/tai-khoan/them", post(added))
        .route("/tai-khoan/quyen", post(role_given))
        .route("/tai-khoan/mat-khau", post(password_given))
        .route("/tai-khoan/mat-khau-toi", post(own_password_given))
        .route("/tai-khoan/bo", post(removed))
}

/// What was typed into one of the forms; each has some of these.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Typed {
    ten: String,
    quyen: String,
    mat_khau: String,
    mat_khau_cu: String,
    /// Why that does not change one's own.
    #[serde(skip)]
    own_fault: Option<String>,
}

async fn shown(State(desk): State<Shared>, visitor: Visitor) -> Result<Markup, Problem> {
    let read = |folder: &mut OpenFolder| folder.work_anew(accounts);
    let done = desk.office.ask(&visitor, read).await?;
    Ok(body(&desk, &visitor, &done, &Typed::default()))
}

async fn added(
    State(desk): State<Shared>,
    visitor: Visitor,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    visitor.must(Role::Issues)?;
    let role = role_named(&typed.quyen)?;
    let (name, password) = (typed.ten.clone(), typed.mat_khau.clone());
    let said = desk.say(
        format!("Đã thêm tài khoản “{}”.", name.trim()),
        format!("The account “{}” was added.", name.trim()),
    );
    let add = move |folder: &mut OpenFolder| {
        folder.work_anew(|session| add_account(&name, role, &password, session))
    };
    changed(&desk, &visitor, &typed, said, add).await
}

async fn role_given(
    State(desk): State<Shared>,
    visitor: Visitor,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    visitor.must(Role::Issues)?;
    let (name, role) = (typed.ten.clone(), role_named(&typed.quyen)?);
    let said = desk.say(
        format!("“{name}” nay có quyền {}.", role_name(&desk, role)),
        format!("“{name}” may now: {}.", role_name(&desk, role)),
    );
    let give = move |folder: &mut OpenFolder| folder.work_anew(|session| set_role(&name, role, session));
    changed(&desk, &visitor, &Typed::default(), said, give).await
}

async fn password_given(
    State(desk): State<Shared>,
    visitor: Visitor,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    visitor.must(Role::Issues)?;
    let (name, password) = (typed.ten.clone(), typed.mat_khau.clone());
    let said = desk.say(
        format!("Đã đặt mật khẩu mới cho “{name}”; người này phải đăng nhập lại."),
        format!("“{name}” has a new password and has to sign in again."),
    );
    let give =
        move |folder: &mut OpenFolder| folder.work_anew(|session| set_password(&name, &password, session));
    changed(&desk, &visitor, &Typed::default(), said, give).await
}

/// One's own password: whoever comes upon an open desk does not have the one before.
async fn own_password_given(
    State(desk): State<Shared>,
    visitor: Visitor,
    caller: Caller,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    visitor.must(Role::Reads)?;
    let name = visitor.name.as_deref().ok_or(Problem::Forbidden)?.to_owned();
    let attempts = &desk.doors.attempts;
    let waits = || attempts.wait(caller.from, &name, Instant::now());
    if let Some(wait) = waits() {
        return own_refused(&desk, &visitor, to_wait(&desk, wait)).await;
    }
    let is_mine = desk.doors.recognised(name.clone(), typed.mat_khau_cu).await;
    let is_mine = is_mine.ok_or(Problem::Busy)?.is_some();
    // Others may have been wrong while this one waited: what it guessed is not told.
    if let Some(wait) = waits() {
        return own_refused(&desk, &visitor, to_wait(&desk, wait)).await;
    }
    if !is_mine {
        attempts.wrong(caller.from, &name, Instant::now());
        let said = desk.say("Mật khẩu đang dùng không đúng.", "That is not your password.");
        return own_refused(&desk, &visitor, said.to_owned()).await;
    }
    attempts.right(caller.from, &name);
    let password = typed.mat_khau;
    let said = desk
        .say("Đã đổi mật khẩu.", "Your password was changed.")
        .to_owned();
    let give =
        move |folder: &mut OpenFolder| folder.work_anew(|session| set_password(&name, &password, session));
    changed(&desk, &visitor, &Typed::default(), said, give).await
}

/// The page again, with why one's own password stays.
async fn own_refused(desk: &Shared, visitor: &Visitor, said: String) -> Result<Response, Problem> {
    let read = |folder: &mut OpenFolder| folder.work_anew(accounts);
    let done = desk.office.ask(visitor, read).await?;
    let typed = Typed {
        own_fault: Some(said),
        ..Typed::default()
    };
    let page = body(desk, visitor, &done, &typed);
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

async fn removed(
    State(desk): State<Shared>,
    visitor: Visitor,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    visitor.must(Role::Issues)?;
    let name = typed.ten.clone();
    let said = desk.say(
        format!("Đã bỏ tài khoản “{name}”. Việc người này đã làm vẫn ghi tên."),
        format!("The account “{name}” was removed. What it did stays under its name."),
    );
    let remove = move |folder: &mut OpenFolder| folder.work_anew(|session| remove_account(&name, session));
    changed(&desk, &visitor, &Typed::default(), said, remove).await
}

/// Does it and leads back; or shows what is wrong, with what was typed.
async fn changed(
    desk: &Shared,
    visitor: &Visitor,
    typed: &Typed,
    said: String,
    change: impl FnOnce(&mut OpenFolder) -> Done<()> + Send + 'static,
) -> Result<Response, Problem> {
    let work = |folder: &mut OpenFolder| {
        let done = change(folder);
        (done, folder.work_anew(accounts))
    };
    let (done, all) = desk.office.ask(visitor, work).await?;
    if done.answer.is_some() {
        desk.doors
            .goes_on(visitor, all.answer.as_deref().unwrap_or_default());
        desk.doors.notices.add(&visitor.session, said);
        return Ok(Redirect::to(HERE).into_response());
    }
    let page = body(desk, visitor, &all.with_said(done), typed);
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

const ROLES: [(Role, &str); 3] = [
    (Role::Reads, "xem"),
    (Role::Drafts, "soan"),
    (Role::Issues, "ban-hanh"),
];

fn role_named(word: &str) -> Result<Role, Problem> {
    let found = ROLES.into_iter().find(|(_, known)| *known == word);
    found.map(|(role, _)| role).ok_or(Problem::Missing)
}

fn role_help(desk: &Desk, role: Role) -> &'static str {
    match role {
        Role::Reads => desk.say("xem mọi trang, tải tệp", "looks at every page, takes files"),
        Role::Drafts => desk.say("sửa dữ liệu, lập văn bản", "edits data and makes papers, too"),
        Role::Issues => desk.say(
            "ban hành, hủy số, cấp tài khoản",
            "issues papers, drops numbers, gives accounts, too",
        ),
    }
}

fn body(desk: &Desk, visitor: &Visitor, done: &Done<Vec<Account>>, typed: &Typed) -> Markup {
    let about = Page {
        title: Menu::Accounts.name(desk).to_owned(),
        menu: Menu::Accounts,
        campaign: None,
    };
    let all = done.answer.as_deref().unwrap_or_default();
    let may = visitor.role == Role::Issues;
    let body = html! {
        // Its faults name other accounts.
        @if may { (faults::list(desk, &done.report, &done.sources)) }
        @if visitor.name.is_some() { (own(desk, typed.own_fault.as_deref())) }
        @if may {
            (listed(desk, all))
            (new(desk, typed, &done.report, &done.sources))
        } @else {
            p { (desk.say(
                "Người có quyền ban hành thêm, đổi và bỏ tài khoản ở trang này.",
                "Whoever may issue adds, changes and removes accounts on this page.",
            )) }
        }
    };
    page(desk, visitor, &about, &body)
}

/// The form for one's own password.
fn own(desk: &Desk, fault: Option<&str>) -> Markup {
    html! {
        details.card open[fault.is_some()] {
            summary { (desk.say("Đổi mật khẩu của tôi", "Change my password")) }
            form method="post" action="/tai-khoan/mat-khau-toi" {
                @if let Some(fault) = fault { p.field-fault role="alert" { (fault) } }
                (password(desk, "cu", "mat_khau_cu", desk.say("Mật khẩu đang dùng", "Your password now"), "current-password"))
                (password(desk, "moi", "mat_khau", desk.say("Mật khẩu mới", "The new one"), "new-password"))
                p { button { (desk.say("Đổi mật khẩu", "Change it")) } }
            }
        }
    }
}

fn password(desk: &Desk, id: &str, name: &str, label: &str, kind: &str) -> Markup {
    let help = format!("{id}-goi-y");
    let is_new = kind == "new-password";
    html! {
        label for=(id) { (label) }
        input id=(id) type="password" name=(name) autocomplete=(kind) required aria-describedby=[is_new.then_some(&help)];
        @if is_new { p.help id=(help) { (desk.say("Ít nhất 10 chữ.", "10 characters at least.")) } }
    }
}

fn listed(desk: &Desk, all: &[Account]) -> Markup {
    html! {
        @if all.is_empty() {
            p { (desk.say(
                "Chưa có tài khoản. Máy này vào không cần mật khẩu; muốn máy khác trong mạng cùng làm thì thêm tài khoản.",
                "There are no accounts. This computer needs no password; add accounts for others of the network to work along.",
            )) }
        } @else {
            div.scroll { table {
                caption { (desk.say("Các tài khoản", "Accounts")) }
                thead { tr {
                    th scope="col" { (desk.say("Tên", "Name")) }
                    th scope="col" { (desk.say("Quyền", "May")) }
                    th scope="col" { (desk.say("Mật khẩu", "Password")) }
                    th scope="col" { (desk.say("Bỏ", "Remove")) }
                } }
                tbody { @for (number, account) in all.iter().enumerate() { (row(desk, account, number)) } }
            } }
        }
    }
}

fn row(desk: &Desk, account: &Account, number: usize) -> Markup {
    let name = account.name.as_str();
    html! {
        tr {
            th scope="row" { (name) }
            td {
                form.inline method="post" action="/tai-khoan/quyen" {
                    input type="hidden" name="ten" value=(name);
                    (roles(desk, &format!("quyen-{number}"), Some((name, account.role))))
                    button { (desk.say("Đổi quyền", "Change")) }
                }
            }
            td { details {
                summary { (desk.say("Đặt mật khẩu mới", "Give a new one")) }
                form method="post" action="/tai-khoan/mat-khau" {
                    input type="hidden" name="ten" value=(name);
                    (password(desk, &format!("mk-{number}"), "mat_khau", desk.say("Mật khẩu mới", "New password"), "new-password"))
                    p { button { (desk.say("Đặt", "Give it")) } }
                }
            } }
            td { details {
                summary { (desk.say("Bỏ tài khoản", "Remove it")) }
                form method="post" action="/tai-khoan/bo" {
                    input type="hidden" name="ten" value=(name);
                    p { (desk.say("Người này không vào được nữa.", "This person does not come in any more.")) }
                    button { (desk.say("Bỏ ", "Remove ")) (name) }
                }
            } }
        }
    }
}

/// The choice of a role; in a row of the table it is named after the account.
fn roles(desk: &Desk, id: &str, of: Option<(&str, Role)>) -> Markup {
    let label = of.map(|(name, _)| desk.say(format!("Quyền của {name}"), format!("What {name} may")));
    let chosen = of.map_or(Role::Drafts, |(_, role)| role);
    html! {
        select id=(id) name="quyen" aria-label=[label] {
            @for (role, word) in ROLES {
                option value=(word) selected[role == chosen] { (role_name(desk, role)) }
            }
        }
    }
}

fn new(desk: &Desk, typed: &Typed, report: &Report, sources: &Sources) -> Markup {
    let said = report.sorted(sources);
    let is_wrong = |of: fn(&DeskProblem) -> bool| {
        let is_of = |fault: &&Fault| matches!(&fault.kind, FaultKind::Desk(problem) if of(problem));
        said.iter().any(is_of).then_some("true")
    };
    let of_name = |problem: &DeskProblem| {
        matches!(
            problem,
            DeskProblem::AccountName { .. } | DeskProblem::AccountTaken { .. }
        )
    };
    let of_password = |problem: &DeskProblem| matches!(problem, DeskProblem::WeakPassword { .. });
    let chosen = role_named(&typed.quyen)
        .ok()
        .map(|role| (typed.ten.as_str(), role));
    html! {
        section.card aria-labelledby="them" {
            h2 #them { (desk.say("Thêm tài khoản", "Add an account")) }
            form method="post" action="/tai-khoan/them" {
                label for="ten" { (desk.say("Họ tên", "Name")) }
                input #ten name="ten" value=(typed.ten) required maxlength="60" autocomplete="off"
                    aria-invalid=[is_wrong(of_name)] aria-describedby="ten-goi-y";
                p.help #ten-goi-y { (desk.say(
                    "Tên này được ghi bên mỗi lần sửa và ban hành, và để đăng nhập.",
                    "It stands beside every edit and issue, and is typed to sign in.",
                )) }
                label for="quyen" { (desk.say("Quyền", "May")) }
                (roles(desk, "quyen", chosen))
                ul.help { @for (role, _) in ROLES { li { strong { (role_name(desk, role)) } ": " (role_help(desk, role)) } } }
                label for="mat_khau" { (desk.say("Mật khẩu", "Password")) }
                input #mat_khau type="password" name="mat_khau" required autocomplete="new-password"
                    aria-invalid=[is_wrong(of_password)] aria-describedby="mk-goi-y";
                p.help #mk-goi-y { (desk.say("Ít nhất 10 chữ.", "10 characters at least.")) }
                p { button.main { (desk.say("Thêm tài khoản", "Add the account")) } }
            }
        }
    }
}
