//! Vietnamese.

use super::{Wording, quoted, shown};
use crate::diagnostic::{DateName, Expected, FaultKind, Found, PathProblem, Thing, UsageProblem};

#[expect(
    clippy::too_many_lines,
    reason = "one flat match: every fault beside its words"
)]
pub(super) fn wording(kind: &FaultKind) -> Wording {
    match kind {
        FaultKind::Unreadable { path, problem } => Wording::new(
            format!("không đọc được `{path}`: {}", problem_words(*problem)),
            "",
            match problem {
                PathProblem::Missing => "kiểm tra lại tên tệp, hoặc tạo tệp này",
                PathProblem::Denied => "mở quyền đọc cho tệp hoặc thư mục này, rồi chạy lại",
                _ => "kiểm tra lại đường dẫn và ổ đĩa, rồi chạy lại",
            },
        ),
        FaultKind::NotUtf8 { byte } => Wording::new(
            format!("tệp không ghi bằng mã UTF-8 (gặp byte {byte:#04X})"),
            "văn bản Unicode, mã UTF-8",
            "mở tệp bằng trình soạn thảo, chọn lưu với mã UTF-8; nếu chữ gõ bằng TCVN3 hay VNI thì chuyển sang Unicode trước",
        ),
        FaultKind::ControlCharacter { code } => Wording::new(
            format!("có ký tự điều khiển U+{code:04X}, không in được lên giấy"),
            "chỉ chữ, số, dấu câu và khoảng trắng",
            "xóa ký tự này (thường lẫn vào khi sao chép từ PDF hoặc phần mềm cũ), rồi gõ lại",
        ),
        FaultKind::InvisibleCharacters { count } => Wording::new(
            format!("có {count} ký tự vô hình (độ rộng bằng không); chương trình đã bỏ đi khi lập văn bản"),
            "",
            "nên gõ lại đoạn này trong tệp để lần sau không còn nhắc",
        ),
        FaultKind::Decomposed => Wording::new(
            "chữ tiếng Việt gõ theo mã tổ hợp (dấu tách rời); chương trình đã chuyển sang dựng sẵn khi lập văn bản",
            "",
            "nên chọn bảng mã Unicode dựng sẵn trong bộ gõ để lần sau không còn nhắc",
        ),
        FaultKind::MissingGlyph { letter, face } => Wording::new(
            format!(
                "phông {face} không có ký tự `{letter}` (U+{:04X})",
                u32::from(*letter)
            ),
            "ký tự mà phông chữ của văn bản có",
            "thay bằng chữ hoặc dấu thông dụng; hoặc dùng --fonts trỏ đến bộ phông có ký tự này",
        ),
        FaultKind::YamlSyntax => Wording::new(
            "không hiểu được cách viết YAML từ chỗ này",
            "`khóa: giá trị`, thụt đầu dòng bằng dấu cách, không dùng phím Tab",
            "xem lại dấu hai chấm, dấu gạch đầu dòng, độ thụt và dấu ngoặc kép của dòng này và các dòng ngay trên; giá trị có `: ` hoặc bắt đầu bằng ký tự đặc biệt thì đặt trong \"ngoặc kép\"",
        ),
        FaultKind::YamlFeature { mark } => Wording::new(
            format!("giá trị bắt đầu bằng `{mark}` có nghĩa riêng trong YAML"),
            "một giá trị viết thẳng",
            "đặt giá trị trong \"ngoặc kép\"",
        ),
        FaultKind::SecondDocument => Wording::new(
            "dòng `---` mở một tài liệu thứ hai trong cùng tệp",
            "mỗi tệp một tài liệu",
            "xóa dòng `---` này, hoặc chuyển phần sau sang tệp khác",
        ),
        FaultKind::EmptyFile => Wording::new(
            "tệp không có nội dung",
            "",
            "điền nội dung, hoặc khôi phục tệp từ bản lưu",
        ),
        FaultKind::WrongType { key, found, expected } => Wording::new(
            format!("`{key}` {}", found_words(found)),
            expected_words(*expected),
            expected_example(*expected),
        ),
        FaultKind::MissingKey { key, about } => Wording::new(
            format!("thiếu `{key}`"),
            *about,
            format!("thêm dòng `{key}: …` vào mục này"),
        ),
        FaultKind::UnknownKey {
            key,
            known,
            suggestion,
        } => Wording::new(
            format!("không có khóa nào tên `{key}` ở đây"),
            format!("một trong các khóa {}", quoted(known)),
            match suggestion {
                Some(word) => format!("nếu ý là `{word}` thì sửa lại; nếu không thì xóa dòng này"),
                None => "xóa dòng này, hoặc chuyển nó đến đúng mục".to_owned(),
            },
        ),
        FaultKind::DuplicateKey { key, first_line } => Wording::new(
            format!("khóa `{key}` đã có ở dòng {first_line}"),
            "mỗi khóa một lần trong một mục",
            "giữ một dòng, xóa dòng kia",
        ),
        FaultKind::EmptyList { key } => Wording::new(
            format!("danh sách `{key}` rỗng"),
            "ít nhất một mục",
            "thêm mục, hoặc xóa hẳn khóa này nếu không dùng",
        ),
        FaultKind::BadDate { key, found } => Wording::new(
            format!("`{key}`: `{}` không phải là một ngày", shown(found)),
            "năm-tháng-ngày, như 2025-06-30",
            "viết lại theo mẫu; kiểm tra tháng đó có ngày này không",
        ),
        FaultKind::NotOneOf {
            key,
            found,
            allowed,
            suggestion,
        } => Wording::new(
            format!("`{key}`: không dùng được `{}`", shown(found)),
            format!("một trong {}", quoted(allowed)),
            match suggestion {
                Some(word) => format!("có phải ý là `{word}`?"),
                None => "chọn một giá trị trong các giá trị trên".to_owned(),
            },
        ),
        FaultKind::NotOneLine { key } => Wording::new(
            format!("`{key}` có nhiều đoạn"),
            "một dòng, không xuống dòng trống ở giữa",
            "gộp lại thành một dòng",
        ),
        FaultKind::DuplicateId { id, first_line } => Wording::new(
            format!("mã `{id}` đã dùng ở dòng {first_line}"),
            "mỗi mã một lần",
            "đặt mã khác cho một trong hai mục",
        ),
        FaultKind::IdTooLong { id } => Wording::new(
            format!("mã `{id}` dài quá, không đặt được tên tệp"),
            "không quá 80 chữ, kể cả mã đơn vị hoặc người được khen ở sau",
            "rút ngắn mã của văn bản này, hoặc mã của đơn vị, người được khen",
        ),
        FaultKind::UnknownId {
            what,
            id,
            known,
            suggestion,
        } => Wording::new(
            format!("không có {} nào mang mã `{}`", thing(*what), shown(id)),
            if known.is_empty() {
                "chưa có mã nào được khai báo".to_owned()
            } else {
                format!("một trong {}", quoted(known))
            },
            match suggestion {
                Some(word) => format!("có phải ý là `{word}`?"),
                None => "sửa lại mã, hoặc khai báo thêm".to_owned(),
            },
        ),
        FaultKind::DatesOutOfOrder {
            earlier,
            earlier_date,
            later,
            later_date,
        } => Wording::new(
            format!(
                "{} ({}) lại sau {} ({})",
                date_name(earlier),
                earlier_date.format("%d/%m/%Y"),
                date_name(later),
                later_date.format("%d/%m/%Y")
            ),
            format!("{} không muộn hơn {}", date_name(earlier), date_name(later)),
            "sửa lại một trong hai ngày",
        ),
        FaultKind::OrderExplained {
            earlier,
            later,
            reason,
        } => Wording::new(
            format!("`{later}` có ngày sớm hơn `{earlier}` mà nó dựa vào; cơ quan ghi lý do: {reason}"),
            "",
            "lý do được ghi vào sổ khi ban hành; nếu là nhầm thì sửa ngày và bỏ `reason`",
        ),
        FaultKind::NotInForce { what, id, date } => Wording::new(
            format!(
                "{} `{id}` không có hiệu lực vào ngày {}",
                thing(*what),
                date.format("%d/%m/%Y")
            ),
            "có hiệu lực vào ngày của văn bản",
            if *what == Thing::Basis {
                "viện dẫn văn bản đang có hiệu lực vào ngày đó; hoặc sửa ngày của văn bản"
            } else {
                "chọn mục khác, hoặc sửa `valid_from`, `valid_to`"
            },
        ),
        FaultKind::ReferenceDisagrees {
            part,
            value,
            as_written,
        } => Wording::new(
            format!("`as_written` không có `{part}` đã khai là `{value}`"),
            format!(
                "câu viết khớp với các khóa bên cạnh; đang viết: {}",
                shown(as_written)
            ),
            format!("sửa `as_written` hoặc sửa `{part}`"),
        ),
        FaultKind::KeysDisagree {
            first,
            second,
            together,
        } => Wording::new(
            if *together {
                format!("có `{first}` mà thiếu `{second}`")
            } else {
                format!("`{first}` và `{second}` không đi cùng nhau")
            },
            "",
            if *together {
                format!("thêm `{second}`, hoặc xóa `{first}`")
            } else {
                format!("xóa `{first}` hoặc `{second}`")
            },
        ),
        FaultKind::ResultWithoutTarget { unit, indicator } => Wording::new(
            format!("{unit} có kết quả `{indicator}` mà không đăng ký chỉ tiêu này"),
            "mỗi kết quả có chỉ tiêu đăng ký tương ứng trong `targets`",
            "thêm chỉ tiêu vào `targets`, hoặc xóa kết quả này",
        ),
        FaultKind::SameSubject { name, first_line } => Wording::new(
            format!("{name} đã có trong danh sách của đợt này, ở dòng {first_line}"),
            "một thành tích, một hình thức khen (Luật Thi đua, khen thưởng, Điều 5.2c)",
            "xóa một trong hai; nếu là hai người trùng tên thì ghi `born` hoặc `unit` khác nhau",
        ),
        FaultKind::Barred { name, reason } => Wording::new(
            format!("{name} chưa được khen: {}", shown(reason)),
            "không đang bị xem xét kỷ luật, điều tra, thanh tra, có đơn thư đang xác minh (Nghị định 98/2023, 152/2025, Điều 4)",
            "bỏ người này khỏi đợt; hoặc xóa `barred` khi việc đã kết thúc",
        ),
        FaultKind::VotesDisagree {
            name,
            found,
            expected,
        } => Wording::new(
            format!("{name}: có {found} phiếu, mà có mặt {expected} thành viên"),
            "đồng ý + không đồng ý + không hợp lệ = số thành viên có mặt",
            "xem lại biên bản kiểm phiếu, sửa số phiếu hoặc số người vắng",
        ),
        FaultKind::BallotsDisagree {
            issued,
            returned,
            valid,
            invalid,
        } => Wording::new(
            format!(
                "phiếu không khớp: phát ra {issued}, thu về {returned}, hợp lệ {valid}, không hợp lệ {invalid}"
            ),
            "thu về không quá phát ra; hợp lệ + không hợp lệ = thu về; phát ra không quá số thành viên",
            "xem lại biên bản kiểm phiếu, sửa số phiếu trong `count`",
        ),
        FaultKind::VoteMissing { name, review } => Wording::new(
            format!("{name} chưa có kết quả biểu quyết ở đợt `{review}`"),
            "mọi người trong danh sách đều có trong biên bản (Luật Thi đua, khen thưởng, Điều 84.2c)",
            format!("thêm kết quả vào `votes` trong reviews/{review}.yaml, hoặc bỏ khỏi danh sách của đợt"),
        ),
        FaultKind::BelowThreshold {
            name,
            percent,
            threshold,
        } => Wording::new(
            format!("{name} chỉ được {percent} đồng ý"),
            format!("từ {threshold} tổng số thành viên trở lên, theo `threshold_percent`"),
            "bỏ khỏi danh sách của đợt, hoặc xem lại số phiếu",
        ),
        FaultKind::NoAuthority {
            decider,
            award,
            date,
            source,
            deciders,
        } => Wording::new(
            format!(
                "{decider} không có thẩm quyền tặng {award} vào ngày {}",
                date.format("%d/%m/%Y")
            ),
            if deciders.is_empty() {
                format!("theo {source}")
            } else {
                format!("{} ({source})", deciders.join("; "))
            },
            "sửa `award` hoặc `decided_by`; khen thưởng của cấp trên thì lập tờ trình đề nghị",
        ),
        FaultKind::WrongHolder {
            award,
            holder,
            source,
        } => Wording::new(
            format!("{award} không tặng cho {holder}"),
            format!("đúng đối tượng của danh hiệu, hình thức ({source})"),
            "sửa `award` hoặc `kind`",
        ),
        FaultKind::FundExceeded { total, available } => Wording::new(
            format!("tổng tiền thưởng {total} đồng vượt quá quỹ còn {available} đồng"),
            "không quá `fund.available` trong tệp của đợt",
            "xem lại danh sách, hoặc sửa số tiền còn lại của quỹ",
        ),
        FaultKind::OneSource { row, source } => Wording::new(
            format!("dòng luật `{row}` mới đối chiếu được một nguồn: {source}"),
            "",
            "đối chiếu với văn bản gốc trước khi ký",
        ),
        FaultKind::OfficeAnswers {
            row,
            by,
            reason,
            source,
        } => Wording::new(
            format!("dòng luật `{row}` dùng theo xác nhận của {by}: {reason} ({source})"),
            "",
            "không cần sửa; người ký nên biết",
        ),
        FaultKind::LawLeftOut { row, source } => Wording::new(
            format!("căn cứ `{row}` không in, vì chưa được xác nhận: {source}"),
            "",
            "nếu văn bản cần căn cứ này thì xác nhận trong `confirmations` của tệp cơ quan",
        ),
        FaultKind::LawCaution { text } => Wording::new(
            text.clone(),
            "",
            "kiểm tra lại căn cứ, thẩm quyền, mức thưởng trước khi ký",
        ),
        FaultKind::TemplateMissing { kind, path } => Wording::new(
            format!("loại văn bản `{kind}` chưa có mẫu"),
            format!("tệp `{path}`"),
            "tạo tệp mẫu này trong thư mục làm việc, hoặc bỏ văn bản này khỏi papers.yaml",
        ),
        FaultKind::TemplateSyntax => Wording::new(
            "mẫu viết sai cú pháp Tera",
            "`{{ giá trị }}`, `{% for … %}` … `{% endfor %}`, `{% if … %}` … `{% endif %}`",
            "sửa mẫu tại dòng này; hoặc xóa tệp mẫu riêng để dùng lại mẫu có sẵn",
        ),
        FaultKind::TemplateRender => Wording::new(
            "mẫu không điền được tại chỗ này: biến không có, hoặc bộ lọc dùng sai",
            "biến có trong danh sách ở tài liệu mẫu",
            "sửa tên biến; biến có thể vắng mặt thì kiểm tra trước bằng `{% if … %}`",
        ),
        FaultKind::TemplateXml => Wording::new(
            "mẫu cho ra XML không đóng mở đúng",
            "mỗi thẻ mở có thẻ đóng, lồng nhau đúng thứ tự",
            "xem lại các thẻ quanh dòng này",
        ),
        FaultKind::UnknownElement { name, suggestion } => Wording::new(
            format!("không có phần tử `<{name}>`"),
            "một phần tử trong bảng từ vựng của mẫu",
            match suggestion {
                Some(word) => format!("có phải ý là `<{word}>`?"),
                None => "dùng phần tử trong bảng từ vựng".to_owned(),
            },
        ),
        FaultKind::MisplacedElement {
            name,
            parent,
            allowed,
        } => Wording::new(
            format!("`<{name}>` không đặt được trong `<{parent}>`"),
            format!("trong `<{parent}>` chỉ có {}", quoted(allowed)),
            "chuyển phần tử đến đúng chỗ",
        ),
        FaultKind::MissingElement { name, parent } => Wording::new(
            format!("`<{parent}>` thiếu `<{name}>`"),
            "",
            format!("thêm `<{name}>` vào mẫu"),
        ),
        FaultKind::UnknownAttribute { name, element, known } => Wording::new(
            format!("`<{element}>` không có thuộc tính `{name}`"),
            if known.is_empty() {
                "không thuộc tính nào".to_owned()
            } else {
                format!("một trong {}", quoted(known))
            },
            "xóa hoặc sửa thuộc tính",
        ),
        FaultKind::BadAttribute {
            name,
            element,
            found,
            allowed,
        } => Wording::new(
            match found {
                Some(found) => format!("`<{element} {name}=\"{}\">` không dùng được", shown(found)),
                None => format!("`<{element}>` thiếu thuộc tính `{name}`"),
            },
            if allowed.is_empty() {
                "một giá trị không trống".to_owned()
            } else {
                format!("một trong {}", quoted(allowed))
            },
            "sửa thuộc tính trong mẫu",
        ),
        FaultKind::StrayText { text, element } => Wording::new(
            format!("chữ `{}` nằm thẳng trong `<{element}>`", shown(text)),
            "chữ nằm trong `<p>`, `<clause>`, `<item>` …",
            "bọc đoạn chữ này bằng `<p>…</p>`",
        ),
        FaultKind::EmptyElement { name } => Wording::new(
            format!("`<{name}>` không có chữ nào"),
            "một đoạn văn",
            "điền chữ, hoặc bỏ phần tử này bằng `{% if … %}` khi không có dữ liệu",
        ),
        FaultKind::RepeatedElement { name } => Wording::new(
            format!("`<{name}>` có hai lần"),
            "một lần trong văn bản",
            "xóa một phần tử",
        ),
        FaultKind::TooManyParts { name, most } => Wording::new(
            format!("có hơn {most} `<{name}>` trong một mục"),
            format!("không quá {most}, vì bảng chữ số thứ tự chỉ đến đó"),
            "chia mục này thành nhiều mục",
        ),
        FaultKind::UnevenRow { found, expected } => Wording::new(
            format!("hàng này chiếm {found} cột, bảng có {expected} cột"),
            "mỗi hàng chiếm đủ các cột, kể cả ô gộp (`colspan`, `rowspan`)",
            "thêm hoặc bớt ô, hoặc sửa `widths` của bảng",
        ),
        FaultKind::OutOfRange {
            key,
            value,
            min,
            max,
            clause,
        } => Wording::new(
            format!("`{key}` là {value}"),
            format!("từ {min} đến {max} ({clause})"),
            "sửa giá trị trong tệp thể thức",
        ),
        FaultKind::HeadingTooWide {
            text,
            width_mm,
            room_mm,
        } => Wording::new(
            format!("dòng `{text}` dài {width_mm} mm, không đặt vừa một dòng"),
            format!("không quá {room_mm} mm ở cỡ chữ nhỏ nhất nghị định cho phép"),
            "rút ngắn địa danh hoặc tên cơ quan; hoặc chia tên cơ quan thành nhiều dòng",
        ),
        FaultKind::PartsDisagree { element, key, given } => Wording::new(
            if *given {
                format!("văn bản có `{key}` nhưng mẫu không có chỗ `<{element}/>`")
            } else {
                format!("mẫu có `<{element}/>` nhưng văn bản không khai `{key}`")
            },
            "",
            if *given {
                format!("xóa `{key}`, hoặc thêm `<{element}/>` vào mẫu")
            } else {
                format!("thêm `{key}` cho văn bản này trong papers.yaml")
            },
        ),
        FaultKind::NoSuchArticle { number, last } => Wording::new(
            format!("trích sao Điều {number}, mà văn bản được sao có {last} Điều"),
            "số của những Điều có trong văn bản được sao",
            "sửa `excerpt`",
        ),
        FaultKind::FormNotIssued { id } => Wording::new(
            format!("`{id}` là biểu mẫu điền tay, không ban hành"),
            "văn bản có số, hoặc danh sách",
            "lập bằng `thidua build`, in rồi điền; bản đã điền lưu trong hồ sơ",
        ),
        FaultKind::FormsDoNotFit { count, pages } => Wording::new(
            format!("{count} bản trên một trang không đủ chỗ: chiếm {pages} trang"),
            "mọi bản nằm gọn trong một trang",
            "giảm `per_page`, hoặc bỏ khóa này để mỗi bản một tờ",
        ),
        FaultKind::WrongArticle { found, last: 0 } => Wording::new(
            format!("nơi nhận ghi `{found}`, nhưng văn bản không có điều nào"),
            "",
            "bỏ dòng ấy trong `recipients`",
        ),
        FaultKind::WrongArticle { found, last } => Wording::new(
            format!("nơi nhận ghi `{found}`, nhưng điều cuối là Điều {last}"),
            format!("`Như Điều {last}`"),
            "ghi `Như Điều` không kèm số, chương trình tự điền",
        ),
        FaultKind::Usage { problem } => usage(problem),
        FaultKind::NoCampaign { folder } => Wording::new(
            format!("thư mục `{folder}` không có phong trào nào"),
            "ít nhất một thư mục con có tệp campaign.yaml",
            "chuyển đến thư mục làm việc, hoặc dùng --root để chỉ thư mục",
        ),
        FaultKind::PaperWaits { id, missing } => Wording::new(
            format!("chưa lập được `{id}`: còn thiếu {}", quoted(missing)),
            "",
            waiting_advice(missing),
        ),
        FaultKind::FontFaceMissing { folder, face } => Wording::new(
            format!("thư mục phông `{folder}` không có kiểu {face}"),
            "đủ bốn tệp: đứng, đậm, nghiêng, đậm nghiêng của một phông",
            "chép thêm tệp phông còn thiếu, hoặc bỏ --fonts để dùng phông đi kèm",
        ),
        FaultKind::FontUnusable { file } => Wording::new(
            format!("tệp phông `{file}` không dùng được"),
            "tệp TTF hoặc OTF của cùng một phông",
            "bỏ tệp này khỏi thư mục phông, hoặc chép lại từ máy có phông đó",
        ),
        FaultKind::TypesetFailed => Wording::new(
            "không dàn được trang PDF",
            "",
            "nếu có tệp .typ riêng trong templates/typst thì xem lại tệp đó; nếu không, đây là lỗi của chương trình",
        ),
        FaultKind::BundleFailed => Wording::new(
            "không gộp được các văn bản vào một tệp",
            "",
            "đây là lỗi của chương trình; gửi thông báo này cho người phát triển, từng văn bản vẫn lập được",
        ),
        FaultKind::DocxFailed => Wording::new(
            "không ghi được tệp DOCX",
            "",
            "đây là lỗi của chương trình; xin gửi lại tệp đầu vào kèm thông báo này",
        ),
        FaultKind::XlsxFailed => Wording::new(
            "không ghi được tệp XLSX",
            "",
            "đây là lỗi của chương trình; xin gửi lại tệp đầu vào kèm thông báo này",
        ),
        FaultKind::EditedSince { path } => Wording::new(
            format!("`{path}` đã được sửa sau khi lập; chương trình không ghi đè và không thay tệp nào"),
            "",
            "nếu muốn giữ bản đã sửa: chép sang nơi khác; nếu muốn lập lại: thêm --force (bản đã sửa được giữ dưới tên có ngày)",
        ),
        FaultKind::ForeignFile { path } => Wording::new(
            format!(
                "`{path}` đã có sẵn mà không do chương trình này lập; chương trình không ghi đè và không thay tệp nào"
            ),
            "",
            "chuyển tệp đó đi nơi khác; hoặc thêm --force (tệp cũ được giữ dưới tên có ngày)",
        ),
        FaultKind::Unwritable { path, problem } => Wording::new(
            format!("không ghi được `{path}`: {}", problem_words(*problem)),
            "",
            match problem {
                PathProblem::Full => {
                    "dọn bớt ổ đĩa hoặc chọn ổ khác bằng --out, rồi chạy lại; chưa có gì bị thay đổi"
                }
                PathProblem::Busy => {
                    "đóng tệp trong Word hoặc phần mềm xem PDF, rồi chạy lại; chưa có gì bị thay đổi"
                }
                _ => "mở quyền ghi, hoặc chọn thư mục khác bằng --out, rồi chạy lại; chưa có gì bị thay đổi",
            },
        ),
        FaultKind::ManifestDamaged { path } => Wording::new(
            format!("sổ các tệp đã lập `{path}` bị hỏng, nên không biết tệp nào đã được sửa tay"),
            "",
            "chuyển các tệp cần giữ trong thư mục đó đi nơi khác, xóa sổ này, rồi chạy lại",
        ),
        FaultKind::Register(problem) => super::register::vi::wording(problem),
        FaultKind::Certificate(problem) => super::certificates::vi::wording(problem),
        FaultKind::KeptCopy { path, copy } => Wording::new(
            format!("bản cũ của `{path}` được giữ tại `{copy}`"),
            "",
            "xóa bản cũ khi không cần nữa",
        ),
    }
}

pub(super) const fn problem_words(problem: PathProblem) -> &'static str {
    match problem {
        PathProblem::Missing => "không có tệp hoặc thư mục này",
        PathProblem::Denied => "không có quyền",
        PathProblem::Full => "ổ đĩa hết chỗ",
        PathProblem::ReadOnly => "ổ đĩa chỉ cho đọc",
        PathProblem::Busy => "phần mềm khác đang mở tệp",
        PathProblem::WrongKind => "đường dẫn trùng với một tệp hoặc thư mục khác loại",
        PathProblem::Other => "hệ thống từ chối",
    }
}

fn found_words(found: &Found) -> String {
    match found {
        Found::Scalar(text) => format!("đang là `{}`", shown(text)),
        Found::List => "đang là một danh sách".to_owned(),
        Found::Map => "đang là một nhóm khóa".to_owned(),
        Found::Nothing => "đang để trống".to_owned(),
    }
}

const fn expected_words(expected: Expected) -> &'static str {
    match expected {
        Expected::Text => "một đoạn chữ",
        Expected::List => "một danh sách, mỗi mục một dòng bắt đầu bằng `- `",
        Expected::Map => "một nhóm khóa, mỗi khóa một dòng `khóa: giá trị`",
        Expected::Date => "một ngày: năm-tháng-ngày, như 2025-06-30",
        Expected::Count => "một số nguyên không âm, như 12",
        Expected::Number => "một số, như 12.7",
        Expected::YesNo => "`true` (có) hoặc `false` (không)",
        Expected::Id => "mã gồm chữ thường không dấu, chữ số và dấu gạch nối, như `ke-hoach`",
        Expected::TextOrList => "một dòng chữ, hoặc danh sách các dòng",
        Expected::PaperNumber => "một số văn bản, như 58 hoặc 58a",
        Expected::Moment => "ngày, giờ và múi giờ, như 2025-06-27T09:15:00+07:00",
        Expected::Dong => "một số tiền tính bằng đồng, như 1.410.000",
    }
}

const fn expected_example(expected: Expected) -> &'static str {
    match expected {
        Expected::Text | Expected::TextOrList => "viết chữ sau dấu hai chấm, cùng dòng",
        Expected::List => "xuống dòng, thụt vào, viết `- ` trước từng mục",
        Expected::Map => "xuống dòng, thụt vào, viết từng khóa",
        Expected::Date | Expected::Id | Expected::PaperNumber | Expected::Moment => "viết lại theo mẫu",
        Expected::Count | Expected::Number => "chỉ viết chữ số, không đơn vị; dấu thập phân là dấu chấm",
        Expected::Dong => "chỉ viết chữ số, không đơn vị; có thể thêm dấu chấm giữa các hàng nghìn",
        Expected::YesNo => "viết `true` hoặc `false`",
    }
}

const fn thing(what: Thing) -> &'static str {
    match what {
        Thing::Campaign => "phong trào",
        Thing::Paper => "văn bản",
        Thing::Kind => "loại văn bản",
        Thing::IssuingBody => "cơ quan ban hành",
        Thing::Signatory => "người ký",
        Thing::Review => "đợt sơ kết, tổng kết",
        Thing::Unit => "đơn vị",
        Thing::Indicator => "chỉ tiêu",
        Thing::Awardee => "người, tập thể, hộ được đề nghị khen",
        Thing::Award => "hình thức khen thưởng",
        Thing::LawRow => "dòng luật",
        Thing::Basis => "căn cứ",
        Thing::Stock => "phôi",
        Thing::Printer => "máy in đã hiệu chỉnh",
        Thing::Decider => "người quyết định khen thưởng",
    }
}

fn date_name(name: &DateName) -> String {
    match name {
        DateName::Basis(number) => format!("ngày của căn cứ {number}"),
        DateName::Paper(id) => format!("ngày của văn bản `{id}`"),
        DateName::Review(id) => format!("ngày của đợt `{id}`"),
        DateName::CampaignStart => "ngày bắt đầu phong trào".to_owned(),
        DateName::CampaignEnd => "ngày kết thúc phong trào".to_owned(),
        DateName::AchievementStart => "ngày bắt đầu thành tích".to_owned(),
        DateName::AchievementEnd => "ngày kết thúc thành tích".to_owned(),
        DateName::ValidFrom => "`valid_from`".to_owned(),
        DateName::ValidTo => "`valid_to`".to_owned(),
    }
}

fn usage(problem: &UsageProblem) -> Wording {
    let action = "chạy `thidua --help` để xem cách dùng";
    match problem {
        UsageProblem::Unknown { word, suggestion } => Wording::new(
            format!("không hiểu `{word}`"),
            "",
            suggestion.as_ref().map_or(action.to_owned(), |near| {
                format!("có phải ý là `{near}`? {action}")
            }),
        ),
        UsageProblem::ValueMissing { option } => {
            Wording::new(format!("`{option}` thiếu giá trị"), "", action)
        }
        UsageProblem::BadValue {
            option,
            found,
            allowed,
        } => Wording::new(
            format!("`{option}` không dùng được `{found}`"),
            if allowed.is_empty() {
                String::new()
            } else {
                format!("một trong {}", quoted(allowed))
            },
            action,
        ),
        UsageProblem::WordMissing { word } => Wording::new(format!("thiếu `{word}`"), "", action),
        UsageProblem::BadFileName {
            option,
            found,
            ending,
        } => Wording::new(
            format!("`{option}`: không đặt được tên tệp `{}`", shown(found)),
            format!("tên tệp có đuôi {ending}, không kèm thư mục; tệp nằm trong output/<phong trào>/"),
            "đổi tên tệp; muốn ghi ở nơi khác thì thêm --out",
        ),
        UsageProblem::OneCampaign { option, campaigns } => Wording::new(
            format!("`{option}` cần một phong trào, mà có {}", quoted(campaigns)),
            "",
            "thêm --campaign <tên>",
        ),
        UsageProblem::SeveralCampaigns { paper, campaigns } => Wording::new(
            format!("nhiều phong trào có văn bản `{paper}`: {}", quoted(campaigns)),
            "",
            "thêm `--campaign TÊN`",
        ),
        UsageProblem::CommandMissing => Wording::new(
            "chưa có lệnh",
            "một trong các lệnh mà `thidua --help` liệt kê",
            action,
        ),
        UsageProblem::Other => Wording::new("không hiểu dòng lệnh", "", action),
    }
}

/// Where to fill in what a paper waits for.
fn waiting_advice(missing: &[String]) -> String {
    let mut places: Vec<&str> = Vec::new();
    for need in missing {
        let place = match need.split(['.', ':']).next().unwrap_or_default() {
            "date" | "paper" => "papers.yaml",
            "plan" | "campaign" => "campaign.yaml",
            "body" => "tệp cơ quan",
            "confirmations" => "khóa `confirmations` của tệp cơ quan: `id`, `by`, `reason`, `source`",
            _ => "units.yaml, awardees.yaml, reviews/<đợt>.yaml",
        };
        if !places.contains(&place) {
            places.push(place);
        }
    }
    format!(
        "điền vào {}; lệnh `thidua status` cho biết từng văn bản đang chờ gì",
        places.join("; ")
    )
}
