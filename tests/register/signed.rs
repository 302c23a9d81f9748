//! Papers that are signed outside and come back.

use std::fs;
use std::path::Path;

use thidua::input::signatures;
use thidua::register::{Event, Register, sha256};

use super::clerk::Clerk;

const PREVIEW: &str = "output/phuong-mau/xem-truoc/ke-hoach--xem-truoc.pdf";
const SHOW: [&str; 5] = ["issue", "ke-hoach", "--date", "20/1/2025", "--preview"];
const RETURN: [&str; 4] = ["issue", "ke-hoach", "--signed", "da-ky.pdf"];

fn sample(name: &str) -> Vec<u8> {
    fs::read(
        Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("tests/signed")
            .join(name),
    )
    .unwrap()
}

/// A file with a signature added behind it, as signing tools do. What is signed does not fit the file: nobody here judges that.
pub(crate) fn signed(pdf: &[u8]) -> Vec<u8> {
    let sample = sample("mot-chu-ky.pdf");
    let text = String::from_utf8_lossy(&sample);
    let contents = text.split("/Contents <").nth(1).unwrap();
    let contents = format!("<{}>", contents.split('>').next().unwrap());
    let begin = "\n9000 0 obj\n<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached/M (D:20250120083000+07'00')/Contents ";
    let first = pdf.len() + begin.len();
    let second = first + contents.len();
    let end = |length: usize| {
        format!("/ByteRange [0 {first} {second} {length:>8}]>>\nendobj\nstartxref\n0\n%%EOF\n")
    };
    let length = end(0).len();
    [pdf, begin.as_bytes(), contents.as_bytes(), end(length).as_bytes()].concat()
}

#[test]
fn a5_signatures_are_described_as_they_say_of_themselves() {
    let one = signatures(&sample("mot-chu-ky.pdf"));
    assert_eq!(one.len(), 1);
    assert_eq!(one[0].signer.as_deref(), Some("Nguyễn Văn Mẫu"));
    assert_eq!(one[0].issuer.as_deref(), Some("Cơ quan chứng thực Mẫu"));
    assert!(one[0].claimed.as_deref().unwrap().starts_with("20"), "{one:?}");
    assert_eq!(
        (one[0].covered, one[0].following),
        (sample("mot-chu-ky.pdf").len(), 0)
    );
    let two = signatures(&sample("hai-chu-ky.pdf"));
    let signers: Vec<_> = two.iter().map(|one| one.signer.as_deref().unwrap()).collect();
    assert_eq!(signers, ["Nguyễn Văn Mẫu", "Ủy ban nhân dân phường Mẫu"]);
    assert!(two[0].following > 0 && two[1].following == 0, "{two:?}");
}

#[test]
fn a5_what_came_back_signed_is_kept_as_the_issued_paper() {
    let clerk = Clerk::new("tests/mistakes/base");
    clerk.done(&SHOW);
    let made = fs::read(clerk.path(PREVIEW)).unwrap();
    let back = signed(&made);
    fs::write(clerk.path("da-ky.pdf"), &back).unwrap();
    // Number and day are those of the file that was signed.
    let said = clerk.done(&RETURN);
    assert!(
        said.starts_with("ban hành ke-hoach: số 01/KH-UBND ngày 20/01/2025"),
        "{said}"
    );
    assert!(fs::read(clerk.path("output/phuong-mau/ke-hoach.pdf")).unwrap() == back);
    let register = Register::open(clerk.root()).unwrap().unwrap();
    let row = register.rows().unwrap().pop().unwrap();
    assert!(register.bytes(row.seq, "ke-hoach.pdf").unwrap().unwrap() == back);
    let Event::Issued(facts) = row.event else { panic!() };
    let kept = facts.signed.unwrap();
    assert_eq!((kept.made, kept.made_bytes), (sha256(&made), made.len() as u64));
    assert_eq!(facts.files[0].sha256, sha256(&back));
    let receipt = fs::read_to_string(clerk.path("output/phuong-mau/ke-hoach.bien-nhan.json")).unwrap();
    assert!(
        receipt.contains(&sha256(&made)) && receipt.contains(&sha256(&back)),
        "{receipt}"
    );
    clerk.done(&["register", "verify"]);
    let said = clerk.done(&["receipt", "check", "ke-hoach"]);
    for words in [
        "lập lại giống từng byte: ke-hoach.pdf",
        "chữ ký của Nguyễn Văn Mẫu; chứng thư do Cơ quan chứng thực Mẫu; thời điểm tự ghi 2025-01-20 08:30:00 +07:00",
        "sau nó không còn gì",
    ] {
        assert!(said.contains(words), "{words}: {said}");
    }
    assert!(!said.to_lowercase().contains("hợp lệ"), "{said}");
    let english = clerk.done(&["receipt", "check", "ke-hoach", "--lang", "en"]);
    assert!(!english.to_lowercase().contains("valid"), "{english}");
    // A build leaves it as it is.
    clerk.done(&["build"]);
    assert!(fs::read(clerk.path("output/phuong-mau/ke-hoach.pdf")).unwrap() == back);
}

#[test]
fn a5_what_is_not_the_file_that_was_made_is_refused_and_says_why() {
    let clerk = Clerk::new("tests/mistakes/base");
    clerk.done(&SHOW);
    let made = fs::read(clerk.path(PREVIEW)).unwrap();
    let refused = |bytes: &[u8], more: &[&str], code: &str, words: &str| {
        fs::write(clerk.path("da-ky.pdf"), bytes).unwrap();
        let said = clerk.refused(&[&RETURN[..], more].concat());
        assert!(
            said.contains(code) && said.contains(words),
            "{code} {words}: {said}"
        );
        let register = Register::open(clerk.root()).unwrap().unwrap();
        assert!(register.rows().unwrap().is_empty());
    };
    let day = ["--date", "20/1/2025"];
    refused("PK\u{3}\u{4}".as_bytes(), &day, "I501", "không phải là tệp PDF");
    refused(&made, &day, "I502", "không mang chữ ký số nào");
    let mut rewritten = signed(&made);
    rewritten[40] ^= 1;
    refused(&rewritten, &day, "I503", "đã ghi lại cả tệp");
    refused(
        &signed(&made),
        &["--date", "21/1/2025"],
        "I503",
        "tệp ấy ghi ngày 20/01/2025",
    );
    refused(
        &signed(&made),
        &["--number", "2", "--reason", "thử"],
        "I503",
        "tệp ấy mang số 01, mà số sẽ cấp là 02",
    );
    let plan = "inputs/phuong-mau/campaign.yaml";
    clerk.edit(
        plan,
        "Giữ cho phường sạch đẹp.",
        "Giữ cho phường xanh, sạch, đẹp.",
    );
    refused(&signed(&made), &[], "I503", "đã đổi từ khi lập tệp ấy");
}
