//! The address of the desk, and the life of its server.

use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr, UdpSocket};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::DefaultBodyLimit;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::{Router, middleware};
use tokio::net::TcpListener;
use tokio::runtime;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{DefaultPredicate, NotForContentType, Predicate};
use tower_http::csrf::CsrfLayer;
use tower_http::limit::RequestBodyLimitLayer;
use tower_http::timeout::{RequestBodyTimeoutLayer, TimeoutLayer};

use super::campaigns::Campaigns;
use super::checks::Checks;
use super::connections::take;
use super::doors::{Doors, Opens, called, guard, sealed};
use super::links::Links;
use super::news::{self, News};
use super::only_one::{Found, OnlyOne, only_one};
use super::paths::Paths;
use super::problem::Problem;
use super::tls::acceptor;
use super::worker::Worker;
use super::works::{self, Works};
use super::{Desk, Shared, assets, pages};
use crate::diagnostic::{DeskProblem, Language};
use crate::pipeline::{Session, finish_placing};

/// Ports that are tried in turn where none is asked for; then the system chooses.
const PORTS: std::ops::RangeInclusive<u16> = 8080..=8089;

/// The largest body of a request, in bytes.
const LARGEST: usize = 20 << 20;

/// The same where a copy of the whole folder comes back, which goes to the disk and not into memory.
const LARGEST_COPY: usize = 2 << 30;

/// How long a request may take, one with a copy, and how long any may send nothing.
const LONGEST: Duration = Duration::from_mins(2);
const LONGEST_COPY: Duration = Duration::from_mins(30);
const SILENT: Duration = Duration::from_secs(15);

/// What desk is to be opened.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DeskRequest {
    /// The working folder.
    pub root: PathBuf,
    /// Folder of the office's own fonts.
    pub fonts: Option<String>,
    /// The port; None: the first free one.
    pub port: Option<u16>,
    /// In which language pages speak.
    pub language: Language,
    /// Whether other computers come in, too, by accounts.
    pub lan: bool,
    /// Names that this computer is called by there.
    pub hosts: Vec<String>,
    /// Certificate and key, where what goes over the network is encrypted.
    pub tls: Option<(PathBuf, PathBuf)>,
}

/// Where the desk listens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    /// `http://127.0.0.1:8080/?vao=…`: whoever has it comes in.
    pub url: String,
    /// How other computers call it; empty where they cannot.
    pub others: Vec<String>,
    /// Whether another desk of this folder is open there already, so that none was opened.
    pub is_open_already: bool,
}

/// Why there is no desk.
#[derive(Debug)]
pub enum NoDesk {
    /// The system gave no port.
    System(io::Error),
    /// The working folder cannot be written to.
    Folder(io::Error),
    /// The certificate cannot be used.
    Certificate(DeskProblem),
}

impl From<io::Error> for NoDesk {
    fn from(error: io::Error) -> Self {
        Self::System(error)
    }
}

/// Opens the desk, tells its address, and serves until Ctrl-C. Where the folder has one already, it tells where.
pub fn serve(request: &DeskRequest, told: impl FnOnce(&Address)) -> Result<(), NoDesk> {
    let ours = match only_one(&request.root).map_err(NoDesk::Folder)? {
        Found::Ours(ours) => ours,
        Found::Open(url) => {
            told(&Address {
                url,
                others: Vec::new(),
                is_open_already: true,
            });
            return Ok(());
        }
    };
    let runtime = runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()?;
    runtime.block_on(run(request, &ours, told))
}

async fn run(request: &DeskRequest, ours: &OnlyOne, told: impl FnOnce(&Address)) -> Result<(), NoDesk> {
    let tls = request.tls.as_ref();
    let tls = tls.map(|(certificate, key)| acceptor(certificate, key));
    let tls = tls.transpose().map_err(NoDesk::Certificate)?;
    let ip = if request.lan {
        Ipv4Addr::UNSPECIFIED
    } else {
        Ipv4Addr::LOCALHOST
    };
    let listener = listen(ip, request.port).await?;
    let desk = OpenDesk::at(listener.local_addr()?, request)?;
    ours.is_at(&desk.address.url).map_err(NoDesk::Folder)?;
    let root = request.root.clone();
    // Nobody waits for it: what it puts to its place is in the register already.
    drop(tokio::task::spawn_blocking(move || {
        finish_placing(&mut Session::new(root));
    }));
    told(&desk.address);
    tokio::select! {
        ended = take(listener, desk.router, tls) => ended?,
        _ = tokio::signal::ctrl_c() => {}
    }
    Ok(())
}

/// A port: of this computer alone, or of all its addresses.
async fn listen(ip: Ipv4Addr, port: Option<u16>) -> io::Result<TcpListener> {
    let at = |port| SocketAddr::new(IpAddr::V4(ip), port);
    if let Some(port) = port {
        return TcpListener::bind(at(port)).await;
    }
    for port in PORTS {
        if let Ok(listener) = TcpListener::bind(at(port)).await {
            return Ok(listener);
        }
    }
    TcpListener::bind(at(0)).await
}

/// A desk that answers.
pub struct OpenDesk {
    /// Where it is found.
    pub address: Address,
    /// What answers requests.
    pub router: Router,
}

impl OpenDesk {
    /// A desk that is asked at that address. Nothing listens there yet.
    pub fn at(at: SocketAddr, request: &DeskRequest) -> io::Result<Self> {
        let desk = desk(request, at)?;
        let names = own_address().map(|ip| ip.to_string()).into_iter();
        let names = names.chain(request.hosts.iter().cloned());
        let others = names.map(|name| desk.doors.url(&name));
        Ok(Self {
            address: Address {
                url: desk.doors.url("127.0.0.1"),
                others: others.filter(|_| request.lan).collect(),
                is_open_already: false,
            },
            router: router(desk),
        })
    }
}

/// The address of this computer in its network. Nothing is sent: the system only says from where it would.
fn own_address() -> Option<IpAddr> {
    let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).ok()?;
    socket.connect((Ipv4Addr::new(192, 0, 2, 1), 9)).ok()?;
    let address = socket.local_addr().ok()?.ip();
    Some(address).filter(|address| !address.is_unspecified())
}

fn desk(request: &DeskRequest, at: SocketAddr) -> io::Result<Shared> {
    let campaigns = Campaigns::default();
    let worker = |name| {
        let (root, fonts) = (request.root.clone(), request.fonts.clone());
        Worker::new(name, root, fonts, campaigns.clone())
    };
    let opens = if request.lan {
        Opens::ToAccounts
    } else {
        Opens::ByToken
    };
    let doors = Doors::new(&request.root, at, opens, request.tls.is_some(), &request.hosts);
    Ok(Arc::new(Desk {
        language: request.language,
        office: worker("office")?,
        batches: worker("batches")?,
        campaigns: campaigns.clone(),
        checks: Checks::default(),
        doors: doors.map_err(io::Error::other)?,
        paths: Paths::of(&request.root),
        news: News::default(),
        links: Links::default(),
        works: Works::default(),
    }))
}

/// Everything that answers, behind the doors.
fn router(desk: Shared) -> Router {
    let usual = Router::new()
        .merge(pages::routes())
        .merge(assets::routes())
        .merge(news::routes())
        .merge(works::routes());
    bounded(usual, LARGEST, LONGEST)
        .merge(bounded(pages::of_copies(), LARGEST_COPY, LONGEST_COPY))
        .fallback(async || Problem::Missing)
        .layer(middleware::from_fn_with_state(Arc::clone(&desk), guard))
        .layer(CsrfLayer::new())
        .layer(DefaultBodyLimit::disable())
        .layer(RequestBodyTimeoutLayer::new(SILENT))
        .layer(middleware::from_fn_with_state(Arc::clone(&desk), called))
        .layer(middleware::map_response(async |answer| too_large(answer)))
        .layer(CatchPanicLayer::new())
        .layer(middleware::from_fn(sealed))
        .layer(
            CompressionLayer::new()
                .compress_when(DefaultPredicate::new().and(NotForContentType::const_new("application/zip"))),
        )
        .with_state(desk)
}

/// The same pages, which take no larger and no longer requests.
fn bounded(pages: Router<Shared>, largest: usize, longest: Duration) -> Router<Shared> {
    pages
        .layer(RequestBodyLimitLayer::new(largest))
        .layer(TimeoutLayer::with_status_code(
            StatusCode::REQUEST_TIMEOUT,
            longest,
        ))
}

/// Says what was too large on a page.
fn too_large(answer: Response) -> Response {
    match answer.status() {
        StatusCode::PAYLOAD_TOO_LARGE => Problem::TooLarge.into_response(),
        _ => answer,
    }
}
