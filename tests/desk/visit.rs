//! A visitor of a desk at a copy of an office's folder.

use std::net::SocketAddr;
use std::path::Path;
use std::rc::Rc;

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use http_body_util::BodyExt;
use thidua::desk::{DeskRequest, OpenDesk};
use tokio::runtime::Runtime;
use tower::ServiceExt;

/// Where the desk believes it is asked.
pub(crate) const HOST: &str = "127.0.0.1:8080";

/// Somebody at a desk.
pub(crate) struct Visit {
    runtime: Rc<Runtime>,
    router: Router,
    /// The first address, with its token.
    pub(crate) entry: String,
    cookie: Option<String>,
}

/// What was answered.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) bytes: Vec<u8>,
}

impl Visit {
    /// At the door of the desk of the folder `root`.
    pub(crate) fn outside(root: &Path) -> Self {
        Self::at(&DeskRequest {
            root: root.to_owned(),
            ..DeskRequest::default()
        })
    }

    /// At the door of a desk that other computers use.
    pub(crate) fn of_network(root: &Path) -> Self {
        Self::at(&DeskRequest {
            root: root.to_owned(),
            lan: true,
            hosts: vec!["may-vp".to_owned()],
            ..DeskRequest::default()
        })
    }

    fn at(request: &DeskRequest) -> Self {
        let at: SocketAddr = HOST.parse().unwrap();
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        let desk = runtime.block_on(async { OpenDesk::at(at, request) }).unwrap();
        let entry = desk
            .address
            .url
            .strip_prefix(&format!("http://{HOST}"))
            .unwrap()
            .to_owned();
        Self {
            runtime: Rc::new(runtime),
            router: desk.router,
            entry,
            cookie: None,
        }
    }

    /// Inside, by the first address.
    pub(crate) fn inside(root: &Path) -> Self {
        let mut visit = Self::outside(root);
        let entry = visit.entry.clone();
        let answer = visit.get(&entry);
        assert!(answer.status.is_redirection(), "{answer:?}");
        visit.take_cookie(&answer);
        visit
    }

    /// Everything that answers here, as axum describes it.
    pub(crate) fn described(&self) -> String {
        format!("{:?}", self.router)
    }

    /// Somebody else at the same desk, outside.
    pub(crate) fn other(&self) -> Self {
        Self {
            runtime: Rc::clone(&self.runtime),
            router: self.router.clone(),
            entry: self.entry.clone(),
            cookie: None,
        }
    }

    /// Signs in; what was answered.
    pub(crate) fn sign_in(&mut self, name: &str, password: &str) -> Answer {
        let answer = self.post(
            "/dang-nhap",
            &[("ten", name), ("mat_khau", password), ("den", "/")],
        );
        self.take_cookie(&answer);
        answer
    }

    fn take_cookie(&mut self, answer: &Answer) {
        if let Some(cookie) = answer.headers.get(header::SET_COOKIE) {
            let cookie = cookie.to_str().unwrap();
            self.cookie = Some(cookie.split(';').next().unwrap().to_owned());
        }
    }

    /// A page.
    pub(crate) fn get(&self, path: &str) -> Answer {
        self.ask(self.request(Method::GET, path).body(Body::empty()).unwrap())
    }

    /// A form, posted from a page of the desk.
    pub(crate) fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let request = self
            .request(Method::POST, path)
            .header(header::ORIGIN, format!("http://{HOST}"))
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(encoded(fields)));
        self.ask(request.unwrap())
    }

    /// A form that begins a long work; the page of that work when it is done.
    pub(crate) fn work(&self, path: &str, fields: &[(&str, &str)]) -> String {
        let begun = self.post(path, fields);
        assert!(begun.status.is_redirection(), "{begun:?}");
        self.end_of(begun.location())
    }

    /// The page of a work when it is done.
    pub(crate) fn end_of(&self, work: &str) -> String {
        for _ in 0..2000 {
            let page = self.get(work).text().to_owned();
            if !page.contains("<progress") {
                return page;
            }
            std::thread::sleep(std::time::Duration::from_millis(20));
        }
        panic!("{work} does not end");
    }

    /// A form with a file.
    pub(crate) fn upload(&self, path: &str, fields: &[(&str, &str)], name: &str, bytes: &[u8]) -> Answer {
        self.ask(self.uploading(path, fields, name, bytes))
    }

    /// The request of a form with a file.
    pub(crate) fn uploading(
        &self,
        path: &str,
        fields: &[(&str, &str)],
        name: &str,
        bytes: &[u8],
    ) -> Request<Body> {
        const LINE: &str = "----thidua";
        let mut body = Vec::new();
        for (key, value) in fields {
            body.extend(
                format!("--{LINE}\r\ncontent-disposition: form-data; name=\"{key}\"\r\n\r\n{value}\r\n")
                    .bytes(),
            );
        }
        let head = format!("content-disposition: form-data; name=\"file\"; filename=\"{name}\"");
        body.extend(format!("--{LINE}\r\n{head}\r\n\r\n").bytes());
        body.extend(bytes);
        body.extend(format!("\r\n--{LINE}--\r\n").bytes());
        let request = self
            .request(Method::POST, path)
            .header(header::ORIGIN, format!("http://{HOST}"))
            .header(
                header::CONTENT_TYPE,
                format!("multipart/form-data; boundary={LINE}"),
            )
            .body(Body::from(body));
        request.unwrap()
    }

    /// A request with the visitor's cookie.
    pub(crate) fn request(&self, method: Method, path: &str) -> axum::http::request::Builder {
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::HOST, HOST);
        match &self.cookie {
            Some(cookie) => request.header(header::COOKIE, cookie),
            None => request,
        }
    }

    /// What the desk answers to requests that come at one moment.
    pub(crate) fn at_once(&self, requests: Vec<Request<Body>>) -> Vec<Answer> {
        let start = std::sync::Barrier::new(requests.len());
        std::thread::scope(|scope| {
            let asking = requests.into_iter().map(|request| {
                let (router, start) = (self.router.clone(), &start);
                scope.spawn(move || {
                    let runtime = tokio::runtime::Builder::new_current_thread()
                        .enable_all()
                        .build()
                        .unwrap();
                    start.wait();
                    runtime.block_on(answered(router, request))
                })
            });
            let asking: Vec<_> = asking.collect();
            asking.into_iter().map(|one| one.join().unwrap()).collect()
        })
    }

    /// What the desk answers.
    pub(crate) fn ask(&self, request: Request<Body>) -> Answer {
        self.runtime.block_on(answered(self.router.clone(), request))
    }
}

async fn answered(router: Router, request: Request<Body>) -> Answer {
    let answer = router.oneshot(request).await.unwrap();
    let (head, body) = answer.into_parts();
    Answer {
        status: head.status,
        headers: head.headers,
        bytes: body.collect().await.unwrap().to_bytes().to_vec(),
    }
}

impl Answer {
    /// The page.
    pub(crate) fn text(&self) -> &str {
        std::str::from_utf8(&self.bytes).unwrap()
    }

    /// Where it leads.
    pub(crate) fn location(&self) -> &str {
        self.headers
            .get(header::LOCATION)
            .map(|to| to.to_str().unwrap())
            .unwrap_or_default()
    }
}

/// Fields as a form sends them.
pub(crate) fn encoded(fields: &[(&str, &str)]) -> String {
    let escaped = |text: &str| -> String {
        let shown = |byte: u8| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => char::from(byte).to_string(),
            _ => format!("%{byte:02X}"),
        };
        text.bytes().map(shown).collect()
    };
    let pairs: Vec<String> = fields
        .iter()
        .map(|(key, value)| format!("{}={}", escaped(key), escaped(value)))
        .collect();
    pairs.join("&")
}
