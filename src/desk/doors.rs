//! Who may come in: a name that the desk is called by, a token or an account, no form of another site, nothing too large.

use std::collections::HashMap;
use std::fmt::Write;
use std::sync::{Arc, Mutex, PoisonError};

use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use maud::html;

use super::Shared;
use super::layout::bare;
use super::notice::Notices;
use super::visitor::{Role, Visitor};

/// The cookie's name.
const COOKIE: &str = "thidua";

/// Where the token stands in the first address.
const TOKEN: &str = "vao";

/// Nothing but what the desk itself sends: pictures and pages of its own, no script inside a page.
const POLICY: &str = "default-src 'none'; img-src 'self' data:; style-src 'self'; script-src 'self'; connect-src 'self'; \
    frame-src 'self'; form-action 'self'; frame-ancestors 'self'; base-uri 'none'";

/// The doors of a desk.
pub(crate) struct Doors {
    /// What comes in with the first address.
    token: String,
    /// The names that the desk is called by, with its port.
    hosts: Vec<String>,
    /// Who came in, by session.
    sessions: Mutex<HashMap<Arc<str>, Visitor>>,
    /// What sessions have not seen yet.
    pub(crate) notices: Notices,
}

impl Doors {
    /// Doors that open at these hosts, such as `127.0.0.1:8080`.
    pub(crate) fn new(hosts: Vec<String>) -> Result<Self, getrandom::Error> {
        Ok(Self {
            token: secret()?,
            hosts,
            sessions: Mutex::default(),
            notices: Notices::default(),
        })
    }

    /// The query that lets in.
    pub(crate) fn query(&self) -> String {
        format!("{TOKEN}={}", self.token)
    }

    /// The visitor of a session that goes on.
    fn known(&self, headers: &HeaderMap) -> Option<Visitor> {
        let cookies = headers.get_all(header::COOKIE).iter();
        let cookies = cookies.filter_map(|cookies| cookies.to_str().ok());
        let mut pairs = cookies
            .flat_map(|cookies| cookies.split(';'))
            .filter_map(|pair| pair.trim().split_once('='));
        let (_, session) = pairs.find(|(name, _)| *name == COOKIE)?;
        let sessions = self.sessions.lock().unwrap_or_else(PoisonError::into_inner);
        sessions.get(session).cloned()
    }

    /// Begins a session.
    fn let_in(&self, name: Option<Arc<str>>, role: Role) -> Result<Visitor, getrandom::Error> {
        let session: Arc<str> = secret()?.into();
        let visitor = Visitor {
            name,
            role,
            session: Arc::clone(&session),
        };
        let mut sessions = self.sessions.lock().unwrap_or_else(PoisonError::into_inner);
        sessions.insert(session, visitor.clone());
        Ok(visitor)
    }

    fn is_token(&self, query: &str) -> bool {
        let given = query.split('&').find_map(|pair| pair.strip_prefix("vao="));
        given.is_some_and(|given| same(given.as_bytes(), self.token.as_bytes()))
    }
}

/// Lets a request in, or answers it at the door.
pub(super) async fn guard(State(desk): State<Shared>, mut request: Request, next: Next) -> Response {
    let host = request
        .headers()
        .get(header::HOST)
        .and_then(|host| host.to_str().ok());
    if !host.is_some_and(|host| desk.doors.hosts.iter().any(|ours| ours == host)) {
        return StatusCode::MISDIRECTED_REQUEST.into_response();
    }
    let answer = if let Some(visitor) = desk.doors.known(request.headers()) {
        request.extensions_mut().insert(visitor);
        next.run(request).await
    } else if request
        .uri()
        .query()
        .is_some_and(|query| desk.doors.is_token(query))
    {
        enter(&desk, request.uri().path())
    } else if request.uri().path().starts_with("/tinh/") {
        next.run(request).await
    } else {
        (StatusCode::FORBIDDEN, outside(&desk)).into_response()
    };
    sealed(answer)
}

fn enter(desk: &Shared, path: &str) -> Response {
    let Ok(visitor) = desk.doors.let_in(None, Role::Issues) else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let cookie = format!("{COOKIE}={}; Path=/; HttpOnly; SameSite=Strict", visitor.session);
    ([(header::SET_COOKIE, cookie)], Redirect::to(path)).into_response()
}

fn outside(desk: &Shared) -> maud::Markup {
    let title = desk.say("Chưa vào được bàn làm việc", "Not at the desk yet");
    let how = desk.say(
        "Hãy mở bằng đúng địa chỉ mà chương trình đã in ra khi khởi động.",
        "Open it by the very address that the program printed when it started.",
    );
    bare(desk, title, &html! { p { (how) } })
}

/// The headers that keep a page to itself.
fn sealed(mut answer: Response) -> Response {
    let headers = answer.headers_mut();
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    headers.insert(
        header::X_CONTENT_TYPE_OPTIONS,
        HeaderValue::from_static("nosniff"),
    );
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("same-origin"));
    headers.insert(
        "cross-origin-resource-policy",
        HeaderValue::from_static("same-origin"),
    );
    headers
        .entry(header::CACHE_CONTROL)
        .or_insert(HeaderValue::from_static("no-store"));
    answer
}

/// 32 bytes that nobody guesses, in hexadecimal digits.
fn secret() -> Result<String, getrandom::Error> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes)?;
    let digits = bytes.iter().fold(String::new(), |mut digits, byte| {
        let _ = write!(digits, "{byte:02x}");
        digits
    });
    Ok(digits)
}

/// Whether two texts are the same, in a time that does not tell where they part.
fn same(one: &[u8], other: &[u8]) -> bool {
    let differing = one
        .iter()
        .zip(other)
        .fold(0, |found, (one, other)| found | (one ^ other));
    one.len() == other.len() && differing == 0
}
