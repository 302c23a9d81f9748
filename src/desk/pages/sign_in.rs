//! Đăng nhập: name and password, where other computers come in, too.

use std::time::Duration;

use axum::Router;
use axum::extract::{DefaultBodyLimit, Form, Query, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use maud::{Markup, html};
use serde::Deserialize;
use tokio::time::Instant;

use crate::desk::caller::Caller;
use crate::desk::doors::{SIGN_IN, own_page};
use crate::desk::layout::bare;
use crate::desk::problem::Problem;
use crate::desk::visitor::Visitor;
use crate::desk::{Desk, Shared};

/// How large the form may be, in bytes: whoever sends it is not in yet.
const LARGEST: usize = 8 << 10;

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route(SIGN_IN, get(shown).post(tried))
        .layer(DefaultBodyLimit::max(LARGEST))
        .route("/dang-xuat", post(left))
}

/// Where somebody wanted to go.
#[derive(Deserialize)]
struct Wanted {
    #[serde(default)]
    den: String,
}

/// What was typed.
#[derive(Deserialize)]
struct Typed {
    ten: String,
    mat_khau: String,
    #[serde(default)]
    den: String,
}

/// Why nobody was let in.
enum Refused {
    Wrong,
    Wait(Duration),
    Busy,
}

async fn shown(State(desk): State<Shared>, Query(wanted): Query<Wanted>) -> Response {
    if !desk.doors.open_to_accounts() {
        return Redirect::to("/").into_response();
    }
    form(&desk, "", &wanted.den, None).into_response()
}

async fn tried(State(desk): State<Shared>, caller: Caller, Form(typed): Form<Typed>) -> Response {
    if !desk.doors.open_to_accounts() {
        return Redirect::to("/").into_response();
    }
    let (doors, name) = (&desk.doors, typed.ten.trim().to_owned());
    let wait = || doors.attempts.wait(caller.from, &name, Instant::now());
    if let Some(wait) = wait() {
        return refused(&desk, &typed, &Refused::Wait(wait));
    }
    let Some(account) = doors.recognised(name.clone(), typed.mat_khau.clone()).await else {
        return refused(&desk, &typed, &Refused::Busy);
    };
    // Others may have been wrong while this one waited: what it guessed is not told.
    if let Some(wait) = wait() {
        return refused(&desk, &typed, &Refused::Wait(wait));
    }
    let Some(account) = account else {
        doors.attempts.wrong(caller.from, &name, Instant::now());
        return refused(&desk, &typed, &Refused::Wrong);
    };
    doors.attempts.right(caller.from, &name);
    doors.let_in(Some(account), &typed.den)
}

async fn left(State(desk): State<Shared>, visitor: Visitor) -> Response {
    desk.doors.let_out(&visitor)
}

fn refused(desk: &Desk, typed: &Typed, why: &Refused) -> Response {
    let page = form(desk, &typed.ten, &typed.den, Some(why));
    match why {
        Refused::Wrong => (StatusCode::UNPROCESSABLE_ENTITY, page).into_response(),
        Refused::Busy => Problem::Busy.into_response(),
        Refused::Wait(wait) => {
            let seconds = [(header::RETRY_AFTER, (wait.as_secs() + 1).to_string())];
            (StatusCode::TOO_MANY_REQUESTS, seconds, page).into_response()
        }
    }
}

fn said(desk: &Desk, why: &Refused) -> String {
    match why {
        Refused::Busy | Refused::Wrong => desk
            .say("Tên hoặc mật khẩu không đúng.", "Name or password is wrong.")
            .to_owned(),
        Refused::Wait(wait) => to_wait(desk, *wait),
    }
}

/// Why not even the right password is looked at.
pub(super) fn to_wait(desk: &Desk, wait: Duration) -> String {
    let seconds = wait.as_secs() + 1;
    desk.say(
        format!("Sai nhiều lần. Xin thử lại sau {seconds} giây."),
        format!("Wrong several times. Please try again in {seconds} seconds."),
    )
}

fn form(desk: &Desk, name: &str, to: &str, why: Option<&Refused>) -> Markup {
    let is_wrong = why.map(|_| "true");
    let fault = why.map(|_| "sai");
    let body = html! {
        @if let Some(why) = why { p #sai.field-fault role="alert" { (said(desk, why)) } }
        form method="post" action=(SIGN_IN) {
            input type="hidden" name="den" value=(own_page(to));
            label for="ten" { (desk.say("Tên", "Name")) }
            input #ten name="ten" value=(name) autocomplete="username" required autofocus[why.is_none()]
                aria-invalid=[is_wrong] aria-describedby=[fault];
            label for="mat_khau" { (desk.say("Mật khẩu", "Password")) }
            input #mat_khau type="password" name="mat_khau" autocomplete="current-password" required
                autofocus[why.is_some()] aria-invalid=[is_wrong] aria-describedby=[fault];
            p { button.main { (desk.say("Vào", "Sign in")) } }
        }
        p.quiet { (desk.say(
            "Quên mật khẩu: người có quyền ban hành đặt lại ở trang Tài khoản.",
            "Forgotten: whoever may issue gives you another on the page Accounts.",
        )) }
    };
    bare(desk, desk.say("Đăng nhập", "Sign in"), &body)
}
