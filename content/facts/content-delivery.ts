import type { Fact, Source } from "@/engine/fact";

/** Every row marked so was read on this day on the page it names, or in a stored copy of that page. */
const read = { checked: "2026-11-21", confidence: "confirmed" } as const;

/** A page of the Amazon CloudFront Developer Guide. */
function guide(title: string, page: string): Source {
  return { title: `Amazon CloudFront Developer Guide: ${title}`, url: `https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/${page}.html` };
}

/** A page of the AWS Global Accelerator Developer Guide. */
function accelerator(title: string, page: string): Source {
  return { title: `AWS Global Accelerator Developer Guide: ${title}`, url: `https://docs.aws.amazon.com/global-accelerator/latest/dg/${page}.html` };
}

const works = guide("How CloudFront delivers content", "HowCloudFrontWorks");
const quotas = guide("Quotas", "cloudfront-limits");
const expiration = guide("Manage how long content stays in the cache", "Expiration");
const components = accelerator("Components", "introduction-components");
const prices: Source = { title: "Amazon CloudFront pricing", url: "https://aws.amazon.com/cloudfront/pricing/" };

/** CloudFront's caches, what fills and empties them, and Global Accelerator beside them. */
export const contentDelivery = {
  "cf.how": {
    value: ["edge location", "Regional Edge Cache", "origin"], say: { ko: "엣지 로케이션, 리전 엣지 캐시, 오리진 순", en: "edge location, Regional Edge Cache, origin" },
    meaning: {
      ko: "DNS가 사용자를 지연이 짧은 엣지 로케이션으로 보냅니다. 거기에 없으면 리전 엣지 캐시를, 거기에도 없으면 오리진을 부릅니다. PUT이나 POST 같은 메서드는 리전 엣지 캐시를 건너뜁니다.",
      en: "DNS leads a viewer to an edge location with low latency. What is missing there is sought in a Regional Edge Cache and then at the origin. Methods such as PUT and POST skip the Regional Edge Cache.",
    },
    sources: [works], ...read,
  },
  "cf.not-only-files": {
    value: ["dynamic content", "WebSocket", "gRPC", "HTTP/3"], say: { ko: "동적 콘텐츠, WebSocket, gRPC", en: "dynamic content, WebSocket and gRPC" },
    meaning: {
      ko: "CloudFront는 파일만이 아니라 동적 콘텐츠, WebSocket, gRPC도 나르고 HTTP/2와 HTTP/3를 지원하며, 엣지에서 코드를 실행할 수 있습니다.",
      en: "CloudFront carries not only files but dynamic content, WebSocket and gRPC, speaks HTTP/2 and HTTP/3, and can run code at the edge.",
    },
    sources: [{ title: "AWS SDK model (botocore 1.43.107), cloudfront", url: "https://github.com/boto/botocore/tree/1.43.107/botocore/data/cloudfront" }], ...read,
    older: { ko: "오래된 자료는 파일을 나누어 주는 캐시 서버라고만 합니다.", en: "Older notes call it a cache server for files and no more." },
  },
  "cf.key.default": {
    value: ["domain name of the distribution", "URL path"], say: { ko: "배포의 도메인 이름과 URL 경로", en: "the distribution's domain name and the URL path" },
    meaning: {
      ko: "캐시 키는 기본으로 배포의 도메인 이름과 URL 경로입니다. 캐시 정책으로 쿼리 문자열, 헤더, 쿠키를 더할 수 있습니다.",
      en: "By default the cache key is the distribution's domain name and the URL path. A cache policy can add query strings, headers and cookies.",
    },
    sources: [guide("Understand the cache key", "understanding-the-cache-key")], ...read,
  },
  "cf.ttl": {
    value: 24, unit: "h", say: { ko: "24시간", en: "24 hours" },
    meaning: {
      ko: "오리진의 헤더도 캐시 정책도 따로 정하지 않으면 객체는 24시간 동안 캐시에 머뭅니다.",
      en: "If neither the origin's headers nor a cache policy say otherwise, an object stays in the cache for 24 hours.",
    },
    sources: [expiration], ...read,
  },
  "cf.ttl.minimum": {
    value: "minimum TTL beats no-store", say: { ko: "최소 TTL", en: "the minimum TTL" },
    meaning: {
      ko: "캐시 정책의 최소 TTL이 0보다 크면 오리진이 no-cache, no-store, private을 보내도 그 시간 동안은 캐시합니다.",
      en: "If the minimum TTL of a cache policy is above 0, content is cached that long even if the origin sends no-cache, no-store or private.",
    },
    sources: [{ title: "Amazon CloudFront API, CachePolicyConfig", url: "https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_CachePolicyConfig.html" }], ...read,
  },
  "cf.invalidation.free": {
    value: 1000, unit: "paths/month", say: { ko: "1,000개", en: "1,000" },
    meaning: {
      ko: "무효화는 한 달에 경로 1,000개까지 무료입니다. /*처럼 별표로 끝나는 경로도 하나로 셉니다.",
      en: "The first 1,000 invalidation paths of a month are free. A path that ends with an asterisk, such as /*, counts as one.",
    },
    sources: [
      guide("Invalidate files", "Invalidation"),
      { title: "AWS SDK for PHP: Managing CloudFront invalidations", url: "https://docs.aws.amazon.com/sdk-for-php/v3/developer-guide/cloudfront-example-invalidation.html" },
    ], ...read,
  },
  "cf.invalidation.price": {
    value: 0.005, unit: "USD/path", say: { ko: "경로 하나에 0.005달러", en: "USD 0.005 per path" },
    meaning: { ko: "무료 몫을 넘은 무효화 경로의 요금입니다.", en: "Price of invalidation paths beyond the free ones." },
    sources: [prices], ...read,
  },
  "cf.oac": {
    value: "origin access control", say: { ko: "오리진 액세스 제어(OAC)", en: "origin access control (OAC)" },
    meaning: {
      ko: "오리진 액세스 제어를 쓰면 CloudFront가 오리진으로 가는 요청에 서명하고, S3 버킷 정책이 그 배포의 요청만 허용하게 할 수 있습니다. 버킷을 퍼블릭으로 열지 않아도 됩니다.",
      en: "With origin access control CloudFront signs its requests to the origin, and the bucket policy in S3 can allow that distribution alone. The bucket need not be public.",
    },
    sources: [
      guide("Restrict access to an Amazon S3 origin", "private-content-restricting-access-to-s3"),
      { title: "Amazon CloudFront API, CreateOriginAccessControl", url: "https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_CreateOriginAccessControl.html" },
    ], ...read,
    older: { ko: "오래된 자료는 오리진 액세스 ID(OAI)를 쓰거나 버킷을 퍼블릭으로 열라고 합니다.", en: "Older notes use an origin access identity (OAI) or open the bucket to the public." },
  },
  "cf.certificate.region": {
    value: "us-east-1", say: { ko: "us-east-1", en: "us-east-1" },
    meaning: {
      ko: "CloudFront에 내 도메인의 인증서를 붙이려면 AWS Certificate Manager의 us-east-1 리전에 있어야 합니다.",
      en: "A certificate for your own domain on CloudFront has to be in AWS Certificate Manager's Region us-east-1.",
    },
    sources: [guide("Requirements for using SSL/TLS certificates", "cnames-and-https-requirements")], ...read,
  },
  "cf.certificate.renewal": {
    value: "issued by ACM and validated by DNS", say: { ko: "ACM이 발급하고 DNS로 검증한 것만", en: "only what ACM issued and DNS validates" },
    meaning: {
      ko: "ACM은 자신이 발급해 CloudFront나 ELB에 붙어 있고 DNS로 검증하는 인증서를 스스로 갱신합니다. 가져온(import) 인증서는 갱신하지 않고, 이메일로 검증하는 것은 메일로 알리기만 합니다.",
      en: "ACM renews by itself the certificates that it issued, that DNS validates and that are in use, as with CloudFront or ELB. It does not renew imported ones, and for those validated by email it only sends notices.",
    },
    sources: [{ title: "Managed certificate renewal in AWS Certificate Manager", url: "https://docs.aws.amazon.com/acm/latest/userguide/acm-renewal.html" }], ...read,
  },
  "cf.origin.unavailable": {
    value: "serves cached content", say: { ko: "캐시에 있는 사본을 계속 내보냅니다", en: "it goes on serving cached content" },
    meaning: {
      ko: "오리진이 답하지 않으면 CloudFront는 5xx로 보고, 엣지에 사본이 있는 동안은 그 사본을 계속 내보냅니다.",
      en: "If the origin does not respond, CloudFront counts it as a 5xx error and continues to serve what it has in its cache.",
    },
    sources: [guide("How CloudFront processes HTTP 4xx and 5xx status codes from your origin", "HTTPStatusCodes")], ...read,
  },
  "cf.quota.file": {
    value: 50, unit: "GB", say: { ko: "50GB", en: "50 GB" },
    meaning: { ko: "캐시할 수 있는 파일 하나의 크기는 50GB까지입니다.", en: "A cacheable file may be up to 50 GB." },
    sources: [quotas], ...read,
  },
  "cf.quota.requests": {
    value: 250_000, unit: "requests/s", say: { ko: "초당 250,000건", en: "250,000 per second" },
    meaning: { ko: "배포 하나의 요청 할당량은 기본 초당 250,000건이고 대역폭은 150Gbps입니다.", en: "The default quota of a distribution is 250,000 requests per second and 150 Gbps." },
    sources: [quotas], ...read,
  },
  "ga.what": {
    value: 2, unit: "addresses", say: { ko: "고정 IPv4 주소 둘", en: "two static IPv4 addresses" },
    meaning: {
      ko: "Global Accelerator는 고정 애니캐스트 IPv4 주소 둘(이중 스택이면 주소 넷)을 줍니다. 트래픽은 가까운 엣지에서 AWS로 들어와 백본을 타고 리전으로 갑니다. 캐시하지 않습니다.",
      en: "Global Accelerator gives two static anycast IPv4 addresses (four addresses if dual-stack). Traffic enters AWS at a nearby edge and rides the backbone to the Region. Nothing is cached.",
    },
    sources: [components], ...read,
  },
  "ga.endpoints": {
    value: ["ALB", "NLB", "EC2 instance", "Elastic IP"], say: { ko: "ALB, NLB, EC2 인스턴스, 탄력적 IP", en: "ALBs, NLBs, EC2 instances and Elastic IPs" },
    meaning: { ko: "Global Accelerator의 엔드포인트는 ALB, NLB, EC2 인스턴스, 탄력적 IP이고 리스너는 TCP나 UDP입니다.", en: "Endpoints of Global Accelerator are ALBs, NLBs, EC2 instances and Elastic IPs; its listeners are TCP or UDP." },
    sources: [components], ...read,
  },
  "ga.price": {
    value: 0.025, unit: "USD/h", say: { ko: "시간당 0.025달러", en: "USD 0.025 per hour" },
    meaning: {
      ko: "액셀러레이터 하나에 붙는 시간 요금이며, 꺼 두어도 붙습니다. 데이터와 IPv4 주소의 요금은 따로입니다.",
      en: "Hourly charge of an accelerator, even while disabled; data and IPv4 addresses are charged besides.",
    },
    sources: [{ title: "AWS Global Accelerator pricing", url: "https://aws.amazon.com/global-accelerator/pricing/" }], ...read,
  },
} as const satisfies Record<string, Fact>;
