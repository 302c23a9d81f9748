//! Who may come in: by a name that the desk is called by, with a token or an account.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use maud::html;
use tokio::sync::Semaphore;
use tokio::time::Instant;

use super::Shared;
use super::attempts::Attempts;
use super::caller::Caller;
use super::files::percent;
use super::layout::bare;
use super::notice::Notices;
use super::permits::needed;
use super::problem::Problem;
use super::sessions::{Sessions, secret};
use super::visitor::Visitor;
use crate::pipeline::{Account, AccountsStamp, accounts_now, accounts_stamp};

/// Where the token stands in the first address.
const TOKEN: &str = "vao";

/// Where one signs in.
pub(super) const SIGN_IN: &str = "/dang-nhap";

/// How many passwords wait to be looked at; each is looked at alone, because that takes long on purpose.
const WAITING: usize = 8;

/// Nothing but what the desk itself sends: pictures and pages of its own, no script inside a page.
const POLICY: &str = "default-src 'none'; img-src 'self' data:; style-src 'self'; script-src 'self'; connect-src 'self'; \
    frame-src 'self'; form-action 'self'; frame-ancestors 'self'; base-uri 'none'";

/// Who may come in at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Opens {
    /// Whoever knows the token: the person at this computer.
    ByToken,
    /// Whoever has an account.
    ToAccounts,
}

/// The doors of a desk.
pub(crate) struct Doors {
    /// The working folder, where accounts are written down.
    root: PathBuf,
    /// Where it listens.
    at: SocketAddr,
    opens: Opens,
    is_encrypted: bool,
    /// What comes in with the first address.
    token: String,
    /// The names that the desk is called by, without its port.
    names: Vec<String>,
    pub(super) sessions: Sessions,
    pub(super) attempts: Attempts,
    /// The one place where passwords are looked at, and how many may wait for it.
    looking: Semaphore,
    waiting: Semaphore,
    /// Of when the accounts are that sessions were held against.
    seen: Mutex<Option<AccountsStamp>>,
    /// What sessions have not seen yet.
    pub(crate) notices: Notices,
}

impl Doors {
    /// The doors of the folder `root`, for a desk that listens at an address and is called by these names besides.
    pub(super) fn new(
        root: &Path,
        at: SocketAddr,
        opens: Opens,
        is_encrypted: bool,
        names: &[String],
    ) -> Result<Self, getrandom::Error> {
        let own = ["localhost".to_owned(), "127.0.0.1".to_owned()];
        let names = own.iter().chain(names).map(|name| name.to_lowercase());
        Ok(Self {
            root: root.to_owned(),
            at,
            opens,
            is_encrypted,
            token: secret()?,
            names: names.collect(),
            sessions: Sessions::default(),
            attempts: Attempts::default(),
            looking: Semaphore::new(1),
            waiting: Semaphore::new(WAITING),
            seen: Mutex::default(),
            notices: Notices::default(),
        })
    }

    /// The address of the desk for whoever asks at `host`.
    pub(super) fn url(&self, host: &str) -> String {
        let scheme = if self.is_encrypted { "https" } else { "http" };
        let query = match self.opens {
            Opens::ByToken => format!("?{TOKEN}={}", self.token),
            Opens::ToAccounts => String::new(),
        };
        format!("{scheme}://{host}:{}/{query}", self.at.port())
    }

    /// Whether people come in by accounts.
    pub(super) fn open_to_accounts(&self) -> bool {
        self.opens == Opens::ToAccounts
    }

    /// Whether the desk is called by that name, with its port where that is not the usual one.
    fn is_called(&self, name: &str, caller: Caller) -> bool {
        let usual = if self.is_encrypted { 443 } else { 80 };
        let name = name.to_lowercase();
        let bare = match name.rsplit_once(':') {
            Some((bare, port)) if port.parse() == Ok(self.at.port()) => bare,
            None if self.at.port() == usual => &name,
            _ => return false,
        };
        // An address of this computer cannot be made to lead elsewhere, as a name can.
        self.names.iter().any(|ours| ours == bare) || bare == caller.at.ip().to_string()
    }

    /// The cookie's name; another desk of this computer has another, because cookies know no ports.
    fn cookie(&self) -> String {
        format!("thidua-{}", self.at.port())
    }

    fn session_of<'a>(&self, headers: &'a HeaderMap) -> Option<&'a str> {
        let name = self.cookie();
        let cookies = headers.get_all(header::COOKIE).iter();
        let mut pairs = cookies
            .filter_map(|cookies| cookies.to_str().ok())
            .flat_map(|cookies| cookies.split(';'))
            .filter_map(|pair| pair.trim().split_once('='));
        pairs
            .find(|(known, _)| *known == name)
            .map(|(_, session)| session)
    }

    /// The visitor of a session that goes on.
    fn known(&self, headers: &HeaderMap) -> Option<(Visitor, Arc<Semaphore>)> {
        let session = self.session_of(headers)?;
        if self.open_to_accounts() {
            self.hold_against_accounts();
        }
        self.sessions.find(session, Instant::now())
    }

    /// Ends sessions of accounts that were removed or changed, here or at the terminal.
    fn hold_against_accounts(&self) {
        let now = accounts_stamp(&self.root);
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        if seen.as_ref() != Some(&now) {
            // A file that cannot be read lets nobody in.
            self.sessions.keep(&accounts_now(&self.root).unwrap_or_default());
            *seen = Some(now);
        }
    }

    /// The session of a visitor goes on, whatever they changed of their own account; others of the account end.
    pub(super) fn goes_on(&self, visitor: &Visitor, accounts: &[Account]) {
        let own = |account: &&Account| visitor.name.as_deref() == Some(account.name.as_str());
        if let Some(account) = accounts.iter().find(own) {
            self.sessions.follow(&visitor.session, account);
        }
    }

    /// Begins a session and leads to a page of the desk, and of no other site.
    pub(super) fn let_in(&self, account: Option<Account>, path: &str) -> Response {
        let Ok(visitor) = self.sessions.begin(account, Instant::now()) else {
            return StatusCode::INTERNAL_SERVER_ERROR.into_response();
        };
        let cookie = self.set_cookie(&visitor.session, "");
        ([(header::SET_COOKIE, cookie)], Redirect::to(own_page(path))).into_response()
    }

    /// Ends the session of a visitor.
    pub(super) fn let_out(&self, visitor: &Visitor) -> Response {
        self.sessions.end(&visitor.session);
        drop(self.notices.take(&visitor.session));
        let cookie = self.set_cookie("", "; Max-Age=0");
        ([(header::SET_COOKIE, cookie)], Redirect::to(SIGN_IN)).into_response()
    }

    fn set_cookie(&self, session: &str, more: &str) -> String {
        let secure = if self.is_encrypted { "; Secure" } else { "" };
        let name = self.cookie();
        format!("{name}={session}; Path=/; HttpOnly; SameSite=Strict{secure}{more}")
    }

    fn is_token(&self, query: &str) -> bool {
        let mut given = query.split('&').filter_map(token_of);
        self.opens == Opens::ByToken && given.any(|given| same(given.as_bytes(), self.token.as_bytes()))
    }

    /// The account of that name, if this is its password. None: too many passwords wait.
    pub(super) async fn recognised(&self, name: String, password: String) -> Option<Option<Account>> {
        let _waiting = self.waiting.try_acquire().ok()?;
        let _looking = self.looking.acquire().await.ok()?;
        let root = self.root.clone();
        let look = move || {
            let accounts = accounts_now(&root).unwrap_or_default();
            crate::pipeline::recognised(&accounts, &name, &password)
        };
        tokio::task::spawn_blocking(look).await.ok()
    }
}

/// Answers only who calls the desk by one of its names: a page of another site cannot give itself one of these.
pub(super) async fn called(
    State(desk): State<Shared>,
    caller: Caller,
    request: Request,
    next: Next,
) -> Response {
    let hosts: Vec<_> = request.headers().get_all(header::HOST).iter().collect();
    let host = match hosts[..] {
        [host] => host.to_str().ok(),
        _ => None,
    };
    let authority = request.uri().authority().map(axum::http::uri::Authority::as_str);
    let is_called = |name: &str| desk.doors.is_called(name, caller);
    if host.is_some_and(is_called) && authority.is_none_or(is_called) {
        return next.run(request).await;
    }
    StatusCode::MISDIRECTED_REQUEST.into_response()
}

/// Lets a request in, or answers it at the door.
pub(super) async fn guard(State(desk): State<Shared>, mut request: Request, next: Next) -> Response {
    if let Some((visitor, places)) = desk.doors.known(request.headers()) {
        let Ok(_place) = places.try_acquire() else {
            return Problem::Busy.into_response();
        };
        if let Err(problem) = visitor.must(needed(request.method(), request.uri().path())) {
            return problem.into_response();
        }
        request.extensions_mut().insert(visitor);
        return next.run(request).await;
    }
    let uri = request.uri();
    if uri.query().is_some_and(|query| desk.doors.is_token(query)) {
        return desk.doors.let_in(None, &without_token(uri));
    }
    if uri.path().starts_with("/tinh/") || uri.path() == SIGN_IN {
        return next.run(request).await;
    }
    turned_away(&desk, request.method(), uri)
}

/// The token that a pair of a query gives.
fn token_of(pair: &str) -> Option<&str> {
    pair.strip_prefix(TOKEN)?.strip_prefix('=')
}

/// What was asked for, without the token.
fn without_token(uri: &Uri) -> String {
    let pairs = uri.query().unwrap_or_default().split('&');
    let pairs = pairs.filter(|pair| !pair.is_empty() && token_of(pair).is_none());
    let rest: Vec<&str> = pairs.collect();
    let sign = if rest.is_empty() { "" } else { "?" };
    format!("{}{sign}{}", uri.path(), rest.join("&"))
}

/// A page of the desk; the first one in place of any other address.
pub(super) fn own_page(path: &str) -> &str {
    let is_own = path.starts_with('/') && !path.starts_with("//") && !path.contains(['\\', '\r', '\n']);
    if is_own { path } else { "/" }
}

fn turned_away(desk: &Shared, method: &Method, uri: &Uri) -> Response {
    if !desk.doors.open_to_accounts() {
        return (StatusCode::FORBIDDEN, outside(desk)).into_response();
    }
    if method == Method::GET && uri.path() != "/tin" {
        let to = format!("{SIGN_IN}?den={}", percent(&without_token(uri)));
        return Redirect::to(&to).into_response();
    }
    (StatusCode::UNAUTHORIZED, outside(desk)).into_response()
}

fn outside(desk: &Shared) -> maud::Markup {
    let title = desk.say("Chưa vào được bàn làm việc", "Not at the desk yet");
    let how = desk.say(
        "Hãy mở bằng đúng địa chỉ mà chương trình đã in ra khi khởi động.",
        "Open it by the very address that the program printed when it started.",
    );
    let signed_out = desk.say(
        "Phiên làm việc đã hết hoặc chưa đăng nhập. Điều vừa gửi chưa được ghi.",
        "You are not signed in, or not any more. What you sent was not taken.",
    );
    let body = html! {
        @if desk.doors.open_to_accounts() {
            p { (signed_out) }
            p { a.button href=(SIGN_IN) { (desk.say("Đăng nhập", "Sign in")) } }
        } @else { p { (how) } }
    };
    bare(desk, title, &body)
}

/// Gives every answer the headers that keep it to itself.
pub(super) async fn sealed(request: Request, next: Next) -> Response {
    let mut answer = next.run(request).await;
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

/// Whether two texts are the same, in a time that does not tell where they part.
fn same(one: &[u8], other: &[u8]) -> bool {
    let differing = one
        .iter()
        .zip(other)
        .fold(0, |found, (one, other)| found | (one ^ other));
    one.len() == other.len() && differing == 0
}

#[cfg(test)]
mod tests {
    use super::own_page;

    #[test]
    fn nobody_is_led_to_another_site() {
        assert_eq!(own_page("/c/a/viec?o=1"), "/c/a/viec?o=1");
        for path in [
            "",
            "//evil.example",
            "https://evil.example",
            "/\\evil.example",
            "/a\r\nb",
        ] {
            assert_eq!(own_page(path), "/");
        }
    }
}
