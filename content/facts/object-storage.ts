import type { Fact, Source } from "@/engine/fact";
import type { Text } from "@/engine/locale";

/** Every row of this topic was read on this day on the page it names. */
const read = { checked: "2026-11-21", confidence: "confirmed" } as const;

/** Wording that is the same in both languages. */
const both = (words: string): Text => ({ ko: words, en: words });
const s3 = (title: string, page: string): Source => ({ title: `Amazon S3 User Guide: ${title}`, url: `https://docs.aws.amazon.com/AmazonS3/latest/userguide/${page}.html` });

const welcome = s3("What is Amazon S3?", "Welcome");
const limits = s3("Amazon S3 multipart upload limits", "qfacts");
const uploading = s3("Uploading objects", "upload-objects");
const classes = s3("Understanding and managing Amazon S3 storage classes", "storage-class-intro");
const retrieval = s3("Understanding archive retrieval options", "restoring-objects-retrieval-options");
const iaFromDayZero: Source = {
  title: "What's New: Amazon S3 removes 30-day minimum for transitions to S3 Standard-IA and S3 One Zone-IA",
  url: "https://aws.amazon.com/about-aws/whats-new/2026/07/s3-removes-30-day-transitions-standard-ia-one-zone-ia/",
};
const transitions = s3("Transitioning objects using Amazon S3 Lifecycle", "lifecycle-transition-general-considerations");
const expiring = s3("Expiring objects", "lifecycle-expire-general-considerations");
const presigned = s3("Download and upload objects with presigned URLs", "using-presigned-url");
const blocking = s3("Blocking public access to your Amazon S3 storage", "access-control-block-public-access");
const website = s3("Website endpoints", "WebsiteEndpoints");
const namespaces = s3("Namespaces for general purpose buckets", "gpbucketnamespaces");

/** S3: buckets, objects and their limits, who may read them, storage classes and lifecycle rules. */
export const objectStorage = {
  "s3.what": {
    value: "objects under keys in buckets, over HTTP", say: { ko: "객체를 버킷에 키로 넣고 HTTP로 꺼내는 저장소", en: "objects under keys in buckets, reached over HTTP" },
    meaning: { ko: "S3는 객체를 버킷에 키로 넣고 HTTP로 꺼내는 저장소입니다. 버킷은 리전 하나에 속합니다.", en: "S3 stores objects under keys in buckets and is reached over HTTP. A bucket belongs to one Region." },
    sources: [welcome], ...read,
  },
  "s3.bucket.namespace": {
    value: "unique within the partition", say: { ko: "파티션 전체에서 하나뿐", en: "unique within the partition" },
    meaning: {
      ko: "전역 네임스페이스의 범용 버킷 이름은 파티션 안의 모든 계정과 리전에서 하나뿐이어야 합니다. 내 계정만 쓰는 계정 리전 네임스페이스에 만들 수도 있습니다.",
      en: "The name of a general purpose bucket in the global namespace is unique across all accounts and Regions of the partition. A bucket can also be made in a namespace of one's own account and Region.",
    },
    sources: [namespaces], ...read,
  },
  "s3.bucket.name-length": {
    value: ["3", "63"], unit: "characters", say: { ko: "3자에서 63자", en: "3 to 63 characters" },
    meaning: { ko: "버킷 이름은 3자에서 63자이고 소문자, 숫자, 점, 하이픈만 씁니다.", en: "A bucket name has 3 to 63 characters: lower-case letters, digits, periods and hyphens." },
    sources: [namespaces], ...read,
  },
  "s3.object.max": {
    value: 48.8, unit: "TiB", say: both("48.8 TiB"),
    meaning: { ko: "객체 하나는 48.8 TiB까지입니다. 5 GiB 파트 10,000개를 이은 크기이고 AWS는 “50 TB”라고 적습니다.", en: "One object has up to 48.8 TiB: 10,000 parts of 5 GiB. AWS writes “50 TB”." },
    sources: [limits, uploading], ...read,
    older: { ko: "2025년 12월 이전에는 5 TB였습니다.", en: "5 TB until December 2025." },
  },
  "s3.object.max.since": {
    value: "2025-12", say: { ko: "2025년 12월", en: "December 2025" },
    meaning: { ko: "객체 하나의 한도는 2025년 12월에 5 TB에서 늘어났습니다.", en: "The limit of one object was raised from 5 TB in December 2025." },
    sources: [uploading], ...read,
  },
  "s3.object.max.before": {
    value: 5, unit: "TB", say: both("5 TB"),
    meaning: { ko: "2025년 12월 이전에 객체 하나의 한도였습니다. 오래된 자료와 문제에는 아직 이 값이 나옵니다.", en: "The limit of one object until December 2025; older notes and questions still give it." },
    sources: [uploading], ...read,
  },
  "s3.object.max.as-written": {
    value: 50, unit: "TB", say: both("50 TB"),
    meaning: { ko: "AWS가 객체 하나의 한도를 적을 때 쓰는 어림수입니다.", en: "The round number by which AWS gives the limit of one object." },
    sources: [uploading], ...read,
  },
  "s3.put.max": {
    value: 5, unit: "GB", say: both("5 GB"),
    meaning: { ko: "PUT 한 번으로 올릴 수 있는 객체는 5 GB까지입니다.", en: "A single PUT uploads at most 5 GB." },
    sources: [uploading], ...read,
  },
  "s3.put.console": {
    value: 160, unit: "GB", say: both("160 GB"),
    meaning: { ko: "콘솔에서는 160 GB까지 올릴 수 있습니다.", en: "The console uploads at most 160 GB." },
    sources: [uploading], ...read,
  },
  "s3.multipart": {
    value: 10_000, unit: "parts", say: { ko: "파트 10,000개", en: "10,000 parts" },
    meaning: { ko: "멀티파트 업로드는 5 MiB에서 5 GiB까지의 파트를 10,000개까지 잇습니다. 마지막 파트는 더 작아도 됩니다.", en: "A multipart upload joins up to 10,000 parts of 5 MiB to 5 GiB; the last may be smaller." },
    sources: [limits], ...read,
  },
  "s3.multipart.part-min": {
    value: 5, unit: "MiB", say: both("5 MiB"),
    meaning: { ko: "파트는 마지막 것을 빼고 5 MiB 이상입니다.", en: "A part has at least 5 MiB, except the last." },
    sources: [limits], ...read,
  },
  "s3.multipart.part-max": {
    value: 5, unit: "GiB", say: both("5 GiB"),
    meaning: { ko: "파트 하나는 5 GiB까지입니다.", en: "A part has at most 5 GiB." },
    sources: [limits], ...read,
  },
  "s3.multipart.advised": {
    value: 100, unit: "MB", say: both("100 MB"),
    meaning: { ko: "AWS는 100 MB부터 멀티파트 업로드를 권합니다.", en: "AWS advises multipart upload from 100 MB." },
    sources: [uploading], ...read,
  },
  "s3.consistency": {
    value: "strong read-after-write", say: { ko: "언제나 새 내용", en: "strong read-after-write consistency" },
    meaning: {
      ko: "S3는 모든 객체의 PUT과 DELETE, 목록에 강한 일관성을 줍니다. 쓰기가 성공하면 그다음 읽기와 목록은 새 내용을 봅니다. 동시에 쓰는 쪽을 잠그지는 않아 마지막에 쓴 것이 남습니다.",
      en: "S3 is strongly consistent for PUT, DELETE and lists of every object: after a successful write every read and list shows it. Concurrent writers are not locked; the last one wins.",
    },
    sources: [welcome], ...read,
    older: { ko: "2020년 12월 이전의 자료에는 최종 일관성이라고 적혀 있습니다.", en: "Notes from before December 2020 call it eventually consistent." },
  },
  "s3.consistency.since": {
    value: "2020-12", say: { ko: "2020년 12월", en: "December 2020" },
    meaning: { ko: "S3의 강한 일관성은 2020년 12월부터입니다.", en: "S3 has been strongly consistent since December 2020." },
    sources: [{ title: "AWS News Blog: Amazon S3 update, strong read-after-write consistency",
      url: "https://aws.amazon.com/blogs/aws/amazon-s3-update-strong-read-after-write-consistency/" }], ...read,
  },
  "s3.conditional-writes": {
    value: ["If-None-Match", "If-Match"], say: both("If-None-Match, If-Match"),
    meaning: {
      ko: "If-None-Match를 붙이면 같은 키가 이미 있을 때 쓰기가 실패하고, If-Match를 붙이면 ETag가 그대로일 때만 쓰기가 성공합니다.",
      en: "With If-None-Match a write fails if the key exists; with If-Match it succeeds only if the ETag is unchanged.",
    },
    sources: [s3("How to prevent object overwrites with conditional writes", "conditional-writes")], ...read,
  },
  "s3.rate.write": {
    value: 3500, unit: "requests/s", say: { ko: "초당 3,500건", en: "3,500 a second" },
    meaning: { ko: "접두사마다 PUT, COPY, POST, DELETE를 적어도 초당 3,500건 받습니다.", en: "Each prefix takes at least 3,500 PUT, COPY, POST or DELETE requests a second." },
    sources: [s3("Best practices design patterns: optimizing Amazon S3 performance", "optimizing-performance")], ...read,
  },
  "s3.rate.read": {
    value: 5500, unit: "requests/s", say: { ko: "초당 5,500건", en: "5,500 a second" },
    meaning: { ko: "접두사마다 GET, HEAD를 적어도 초당 5,500건 받습니다. 접두사 수에는 제한이 없고, 늘어나는 동안에는 503 Slow Down이 올 수 있습니다.", en: "Each prefix takes at least 5,500 GET or HEAD requests a second. Prefixes are unlimited; while S3 scales it may answer 503 Slow Down." },
    sources: [s3("Best practices design patterns: optimizing Amazon S3 performance", "optimizing-performance")], ...read,
  },
  "s3.durability": {
    value: "99.999999999", unit: "%", say: both("99.999999999%"),
    meaning: {
      ko: "S3의 모든 스토리지 클래스는 연간 내구성 99.999999999%를 목표로 설계되었습니다. 가용 영역 하나만 쓰는 클래스는 그 영역을 잃으면 데이터도 잃을 수 있습니다.",
      en: "Every storage class is designed for 99.999999999% durability a year. A class in one zone can still lose its data with the zone.",
    },
    sources: [classes], ...read,
  },
  "s3.tags": {
    value: 10, unit: "tags", say: { ko: "10개", en: "10 tags" },
    meaning: { ko: "객체 하나에 태그를 10개까지 붙입니다.", en: "One object has up to 10 tags." },
    sources: [limits], ...read,
  },
  "s3.versioning": {
    value: ["unversioned", "Enabled", "Suspended"], say: { ko: "켜기와 일시 중지", en: "enabled or suspended" },
    meaning: {
      ko: "버킷의 버전 관리는 한번 켜면 켜짐과 일시 중지 사이만 오갈 수 있고, 켜지 않은 상태로는 돌아가지 못합니다. 원하면 버전 삭제에 MFA를 요구할 수 있습니다.",
      en: "Versioning, once enabled, can be suspended but a bucket never returns to unversioned. MFA can be required for deleting versions.",
    },
    sources: [s3("Retaining multiple versions of objects with S3 Versioning", "Versioning")], ...read,
  },
  "s3.private": {
    value: "Block Public Access on, ACLs disabled", say: { ko: "퍼블릭 액세스 차단 켜짐, ACL 꺼짐", en: "Block Public Access on and ACLs off" },
    meaning: { ko: "새 버킷은 퍼블릭 액세스 차단이 켜져 있고 ACL이 꺼져 있으며 SSE-S3로 암호화합니다.", en: "A new bucket has Block Public Access on, ACLs disabled and SSE-S3 as its encryption." },
    sources: [blocking, welcome], ...read,
    older: { ko: "오래된 정리에는 S3에 올린 파일은 웹에서 바로 열 수 있다고 적혀 있습니다.", en: "Older notes say files in S3 can be opened from the web right away." },
  },
  "s3.presigned": {
    value: 7, unit: "days", say: { ko: "7일", en: "7 days" },
    meaning: {
      ko: "미리 서명된 URL의 기한은 IAM 사용자의 자격 증명으로 서명해도 길어야 7일입니다. 임시 자격 증명으로 서명하면 그 자격 증명이 만료될 때 함께 만료됩니다.",
      en: "A presigned URL lasts at most 7 days when signed by an IAM user. Signed with temporary credentials, it ends when they do.",
    },
    sources: [presigned], ...read,
  },
  "s3.presigned.console": {
    value: 12, unit: "h", say: { ko: "1분에서 12시간", en: "1 minute to 12 hours" },
    meaning: { ko: "콘솔에서 만드는 미리 서명된 URL의 기한은 1분에서 12시간입니다.", en: "From the console a presigned URL lasts 1 minute to 12 hours." },
    sources: [presigned], ...read,
  },
  "s3.website": {
    value: "HTTP only, public objects", say: { ko: "HTTP만, 공개된 객체만", en: "HTTP only and public objects only" },
    meaning: {
      ko: "S3 웹 사이트 엔드포인트는 HTTPS를 쓰지 못하고 객체가 공개되어 있어야 합니다. AWS는 Amplify Hosting이나, 오리진 액세스 제어를 켠 CloudFront를 권합니다.",
      en: "The website endpoint of S3 speaks no HTTPS and needs public objects. AWS points to Amplify Hosting, or CloudFront with origin access control.",
    },
    sources: [website, s3("Hosting a static website using Amazon S3", "WebsiteHosting")], ...read,
  },
  "s3.files": {
    value: "NFS 4.1 and 4.2", say: { ko: "NFS", en: "NFS" },
    meaning: { ko: "S3 Files를 쓰면 EC2, ECS, EKS, Lambda에서 버킷을 NFS 4.1이나 4.2로 마운트합니다.", en: "S3 Files mounts a bucket over NFS 4.1 or 4.2 from EC2, ECS, EKS or Lambda." },
    sources: [s3("Working with Amazon S3 Files", "s3-files")], ...read,
  },

  "s3.class.standard": {
    value: 99.99, unit: "%", say: both("99.99%"),
    meaning: { ko: "S3 Standard의 설계 가용성은 99.99%이고, 셋 이상의 가용 영역에 두며 최소 기간과 최소 크기가 없습니다.", en: "S3 Standard is designed for 99.99% availability in three or more zones and has no minimum duration or size." },
    sources: [classes], ...read,
  },
  "s3.class.ia": {
    value: 99.9, unit: "%", say: both("99.9%"),
    meaning: { ko: "S3 Standard-IA의 설계 가용성은 99.9%입니다.", en: "S3 Standard-IA is designed for 99.9% availability." },
    sources: [classes], ...read,
  },
  "s3.class.ia.days": {
    value: 30, unit: "days", say: { ko: "30일", en: "30 days" },
    meaning: { ko: "Standard-IA와 One Zone-IA는 객체마다 최소 30일분을 냅니다.", en: "Standard-IA and One Zone-IA bill at least 30 days of each object." },
    sources: [classes], ...read,
  },
  "s3.class.ia.size": {
    value: 128, unit: "KB", say: both("128 KB"),
    meaning: { ko: "Standard-IA, One Zone-IA, Glacier Instant Retrieval은 작은 객체도 128 KB로 셉니다.", en: "Standard-IA, One Zone-IA and Glacier Instant Retrieval bill small objects as 128 KB." },
    sources: [classes], ...read,
  },
  "s3.class.onezone": {
    value: 99.5, unit: "%", say: both("99.5%"),
    meaning: { ko: "S3 One Zone-IA는 가용 영역 하나에만 두며 설계 가용성이 99.5%입니다.", en: "S3 One Zone-IA lies in one zone and is designed for 99.5% availability." },
    sources: [classes], ...read,
  },
  "s3.class.express": {
    value: 99.95, unit: "%", say: both("99.95%"),
    meaning: { ko: "S3 Express One Zone은 디렉터리 버킷에 두는 단일 영역 클래스로, 설계 가용성이 99.95%이고 응답이 한 자릿수 밀리초입니다.", en: "S3 Express One Zone lies in directory buckets of one zone, designed for 99.95% availability and single-digit millisecond answers." },
    sources: [classes], ...read,
  },
  "s3.class.int": {
    value: 99.9, unit: "%", say: both("99.9%"),
    meaning: { ko: "S3 Intelligent-Tiering의 설계 가용성은 99.9%입니다. 객체마다 쓰임을 지켜보고 계층을 옮깁니다.", en: "S3 Intelligent-Tiering is designed for 99.9% availability. It watches each object and moves it between tiers." },
    sources: [classes], ...read,
  },
  "s3.class.int.infrequent": {
    value: 30, unit: "days", say: { ko: "30일", en: "30 days" },
    meaning: { ko: "30일 동안 읽지 않은 객체는 Infrequent Access 계층으로 갑니다.", en: "An object not read for 30 days goes to the Infrequent Access tier." },
    sources: [classes], ...read,
  },
  "s3.class.int.archive-instant": {
    value: 90, unit: "days", say: { ko: "90일", en: "90 days" },
    meaning: { ko: "90일 동안 읽지 않은 객체는 Archive Instant Access 계층으로 갑니다. 더 깊은 두 계층은 켜야만 씁니다.", en: "An object not read for 90 days goes to Archive Instant Access. Two deeper tiers are used only if switched on." },
    sources: [classes], ...read,
  },
  "s3.class.int.small": {
    value: 128, unit: "KB", say: both("128 KB"),
    meaning: { ko: "Intelligent-Tiering은 128 KB보다 작은 객체를 지켜보지 않으며, 그런 객체는 늘 Frequent Access 계층에 있습니다.", en: "Intelligent-Tiering does not watch objects smaller than 128 KB; they stay in the Frequent Access tier." },
    sources: [classes], ...read,
  },
  "s3.class.gir": {
    value: 90, unit: "days", say: { ko: "90일", en: "90 days" },
    meaning: { ko: "S3 Glacier Instant Retrieval은 밀리초에 꺼내는 보관 클래스로 최소 90일분을 냅니다. 설계 가용성은 99.9%입니다.", en: "S3 Glacier Instant Retrieval answers in milliseconds, bills at least 90 days and is designed for 99.9% availability." },
    sources: [classes], ...read,
  },
  "s3.class.gir.availability": {
    value: 99.9, unit: "%", say: both("99.9%"),
    meaning: { ko: "S3 Glacier Instant Retrieval의 설계 가용성은 99.9%입니다.", en: "S3 Glacier Instant Retrieval is designed for 99.9% availability." },
    sources: [classes], ...read,
  },
  "s3.class.archive.availability": {
    value: 99.99, unit: "%", say: { ko: "복원 뒤 99.99%", en: "99.99% once restored" },
    meaning: { ko: "Glacier Flexible Retrieval과 Deep Archive의 설계 가용성은 복원한 뒤 99.99%입니다.", en: "Glacier Flexible Retrieval and Deep Archive are designed for 99.99% availability after a restore." },
    sources: [classes], ...read,
  },
  "s3.class.gfr": {
    value: 90, unit: "days", say: { ko: "90일", en: "90 days" },
    meaning: { ko: "S3 Glacier Flexible Retrieval은 최소 90일분을 내고, 객체마다 메타데이터 40 KB가 더 붙습니다.", en: "S3 Glacier Flexible Retrieval bills at least 90 days and adds 40 KB of metadata per object." },
    sources: [classes], ...read,
  },
  "s3.class.gda": {
    value: 180, unit: "days", say: { ko: "180일", en: "180 days" },
    meaning: { ko: "S3 Glacier Deep Archive는 최소 180일분을 내고, 객체마다 메타데이터 40 KB가 더 붙습니다.", en: "S3 Glacier Deep Archive bills at least 180 days and adds 40 KB of metadata per object." },
    sources: [classes], ...read,
  },
  "s3.class.archive-metadata": {
    value: 40, unit: "KB", say: both("40 KB"),
    meaning: { ko: "Glacier Flexible Retrieval과 Deep Archive에서는 객체마다 메타데이터 40 KB의 요금을 함께 냅니다.", en: "In Glacier Flexible Retrieval and Deep Archive each object carries 40 KB of billed metadata." },
    sources: [classes], ...read,
  },
  "s3.restore.flexible.expedited": {
    value: ["1", "5"], unit: "minutes", say: { ko: "1분에서 5분", en: "1 to 5 minutes" },
    meaning: { ko: "Flexible Retrieval의 Expedited 복원은 1분에서 5분 걸립니다.", en: "An expedited restore from Flexible Retrieval takes 1 to 5 minutes." },
    sources: [retrieval], ...read,
  },
  "s3.restore.flexible.standard": {
    value: ["3", "5"], unit: "hours", say: { ko: "3시간에서 5시간", en: "3 to 5 hours" },
    meaning: { ko: "Flexible Retrieval의 Standard 복원은 3시간에서 5시간 걸립니다.", en: "A standard restore from Flexible Retrieval takes 3 to 5 hours." },
    sources: [retrieval], ...read,
  },
  "s3.restore.flexible.bulk": {
    value: ["5", "12"], unit: "hours", say: { ko: "5시간에서 12시간", en: "5 to 12 hours" },
    meaning: { ko: "Flexible Retrieval의 Bulk 복원은 5시간에서 12시간 걸립니다.", en: "A bulk restore from Flexible Retrieval takes 5 to 12 hours." },
    sources: [retrieval], ...read,
  },
  "s3.restore.deep.standard": {
    value: 12, unit: "h", say: { ko: "12시간 이내", en: "within 12 hours" },
    meaning: { ko: "Deep Archive의 Standard 복원은 12시간 안에 끝납니다.", en: "A standard restore from Deep Archive ends within 12 hours." },
    sources: [retrieval], ...read,
  },
  "s3.restore.deep.bulk": {
    value: 48, unit: "h", say: { ko: "48시간 이내", en: "within 48 hours" },
    meaning: { ko: "Deep Archive의 Bulk 복원은 48시간 안에 끝납니다.", en: "A bulk restore from Deep Archive ends within 48 hours." },
    sources: [retrieval], ...read,
  },
  "s3.lifecycle.small": {
    value: 128, unit: "KB", say: both("128 KB"),
    meaning: { ko: "수명 주기 규칙은 128 KB보다 작은 객체를 기본으로 옮기지 않습니다.", en: "By default lifecycle rules do not move objects smaller than 128 KB." },
    sources: [transitions], ...read,
    older: { ko: "2024년 9월 이전에는 보관 클래스로 가는 전환에 이 기준이 없었습니다.", en: "Until September 2024 this did not hold for transitions to the archive classes." },
  },
  "s3.lifecycle.ia-wait": {
    value: 0, unit: "days", say: { ko: "만든 날", en: "the day it is made" },
    meaning: {
      ko: "2026년 7월 16일부터 수명 주기 규칙은 객체를 만든 날(0일)에도 Standard-IA나 One Zone-IA로 옮길 수 있습니다. 최소 저장 기간의 요금은 그대로입니다.",
      en: "Since 16 July 2026 a lifecycle rule can move an object to Standard-IA or One Zone-IA on the day it is made (day 0). Their minimum storage duration is charged as before.",
    },
    sources: [iaFromDayZero, transitions], ...read,
    older: { ko: "그 전에는 Standard에서 30일을 기다려야 했습니다.", en: "Before that an object had to wait 30 days in Standard." },
  },
  "s3.wf.up": {
    value: false, say: { ko: "아래로만", en: "only downwards" },
    meaning: { ko: "수명 주기 규칙은 객체를 아래 클래스로만 옮깁니다. 위로 올리려면 복원한 다음 다른 클래스로 복사합니다.", en: "A lifecycle rule moves objects only downwards. To move one up, restore it and copy it to another class." },
    sources: [transitions], ...read,
  },
  "s3.wf.onezone": {
    value: ["GLACIER", "DEEP_ARCHIVE"], say: { ko: "Flexible Retrieval과 Deep Archive", en: "Flexible Retrieval and Deep Archive" },
    meaning: { ko: "One Zone-IA에서 내려갈 수 있는 곳은 Glacier Flexible Retrieval과 Deep Archive입니다. Glacier Instant Retrieval로는 가지 못합니다.", en: "From One Zone-IA a rule leads to Glacier Flexible Retrieval and Deep Archive, not to Glacier Instant Retrieval." },
    sources: [transitions], ...read,
  },
  "s3.wf.expire": {
    value: "deleted, or a delete marker", say: { ko: "삭제, 또는 삭제 마커", en: "a deletion, or a delete marker" },
    meaning: {
      ko: "만료된 객체는 버전 관리가 없는 버킷에서 영구히 삭제되고, 켜진 버킷에서는 삭제 마커가 앞에 놓입니다. 이전 버전에는 따로 규칙이 필요합니다.",
      en: "In an unversioned bucket an expired object is removed for good; in a versioned one a delete marker goes in front of it. Noncurrent versions need a rule of their own.",
    },
    sources: [expiring], ...read,
  },
} as const satisfies Record<string, Fact>;
