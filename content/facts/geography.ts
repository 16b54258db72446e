import type { Fact, Source } from "@/engine/fact";
import type { Text } from "@/engine/locale";

/** Every row of this topic was read on this day on the page it names. */
const read = { checked: "2026-11-21", confidence: "confirmed" } as const;
/** Rows for which no page of AWS was read; shown to readers as unconfirmed. */
const unsure = { checked: "2026-11-21", confidence: "unconfirmed" } as const;

/** Wording that is the same in both languages, such as a code. */
const both = (words: string): Text => ({ ko: words, en: words });

const docs = "https://docs.aws.amazon.com";
const infrastructure: Source = { title: "AWS Regions and Availability Zones", url: "https://aws.amazon.com/about-aws/global-infrastructure/regions_az/" };
const regions: Source = { title: "AWS Regions", url: `${docs}/global-infrastructure/latest/regions/aws-regions.html` };
const zones: Source = { title: "AWS Availability Zones", url: `${docs}/global-infrastructure/latest/regions/aws-availability-zones.html` };
const zoneIds: Source = { title: "Availability Zone IDs", url: `${docs}/global-infrastructure/latest/regions/az-ids.html` };
const isolation = (title: string, page: string): Source => ({
  title: `AWS Fault Isolation Boundaries: ${title}`, url: `${docs}/whitepapers/latest/aws-fault-isolation-boundaries/${page}.html`,
});
const isolationZones = isolation("Availability Zones", "availability-zones");
const partitions = isolation("Partitions", "partitions");
const serviceTypes = isolation("AWS service types", "aws-service-types");
const globalServices = isolation("Global services", "global-services");
const usingRegions: Source = { title: "Regions and Zones", url: `${docs}/AWSEC2/latest/UserGuide/using-regions-availability-zones.html` };
const localZones: Source = { title: "Available Local Zones", url: `${docs}/local-zones/latest/ug/available-local-zones.html` };
const wavelengthZones: Source = { title: "Available Wavelength Zones", url: `${docs}/wavelength/latest/developerguide/available-wavelength-zones.html` };
const cloudFront: Source = { title: "How CloudFront delivers content", url: `${docs}/AmazonCloudFront/latest/DeveloperGuide/HowCloudFrontWorks.html` };
const accelerator: Source = { title: "How AWS Global Accelerator works", url: `${docs}/global-accelerator/latest/dg/introduction-how-it-works.html` };
const sdk: Source = { title: "botocore 1.43.107, list of partitions", url: "https://pypi.org/project/botocore/1.43.107/" };

/** Where AWS is: Regions, Availability Zones, the places closer to users, and what belongs to which of them. */
export const geography = {
  "geo.region.count": {
    value: 39, unit: "Regions", say: { ko: "39곳", en: "39 Regions" },
    meaning: {
      ko: "AWS가 인프라 소개 페이지에서 밝힌 전체 리전 수입니다(2026년 10월). 일반 계정으로는 쓸 수 없는 중국과 미국 정부용 등의 리전도 들어 있습니다.",
      en: "All Regions by AWS's own infrastructure page (October 2026), including those for China, the US government and others that an "
        + "ordinary account cannot use.",
    },
    sources: [infrastructure], ...read,
  },
  "geo.region.count.zones": {
    value: 124, unit: "Availability Zones", say: { ko: "124곳", en: "124 Availability Zones" },
    meaning: { ko: "모든 리전의 가용 영역을 더한 수입니다(2026년 10월).", en: "The Availability Zones of all Regions together (October 2026)." },
    sources: [infrastructure], ...read,
  },
  "geo.region.count.standard": {
    value: 34, unit: "Regions", say: { ko: "34곳", en: "34" },
    meaning: {
      ko: "일반 계정이 쓰는 aws 파티션의 리전 수입니다. 처음부터 켜져 있는 곳과 계정에서 켜야 쓰는 곳이 절반씩입니다.",
      en: "Regions of the aws partition, the one of ordinary accounts. Half of them are enabled from the start, half must be enabled.",
    },
    sources: [regions, sdk], ...read,
  },
  "geo.region.count.standard.default": {
    value: 17, unit: "Regions", say: { ko: "17곳", en: "17" },
    meaning: { ko: "aws 파티션에서 처음부터 켜져 있는 리전의 수입니다.", en: "Regions of the aws partition that are enabled from the start." },
    sources: [regions], ...read,
  },
  "geo.region.count.standard.opt-in": {
    value: 17, unit: "Regions", say: { ko: "17곳", en: "17" },
    meaning: { ko: "aws 파티션에서 계정마다 켜야 쓸 수 있는 리전의 수입니다.", en: "Regions of the aws partition that each account has to enable." },
    sources: [regions], ...read,
  },
  "geo.region.optin-rule": {
    value: "2019-03-20", say: { ko: "2019년 3월 20일", en: "20 March 2019" },
    meaning: {
      ko: "2019년 3월 20일보다 뒤에 문을 연 리전은 계정마다 켜야 쓸 수 있습니다.",
      en: "Regions that opened after 20 March 2019 must be enabled in each account before use.",
    },
    sources: [regions], ...read,
  },
  "geo.region.partitions": {
    value: ["aws", "aws-cn", "aws-us-gov", "aws-eusc"], say: both("aws, aws-cn, aws-us-gov, aws-eusc"),
    meaning: {
      ko: "파티션은 리전을 묶은 가장 큰 경계입니다. 일반, 중국, 미국 정부, 유럽 소버린 클라우드가 있고(그 밖에 격리된 것도 있습니다), 계정과 자격 증명은 파티션을 넘지 못합니다.",
      en: "A partition is the outermost boundary and groups Regions: standard, China, US government, European Sovereign Cloud, and some "
        + "isolated ones. Accounts and credentials do not cross it.",
    },
    sources: [partitions, sdk], ...read,
  },
  "geo.region.min-az": {
    value: 3, unit: "Availability Zones", say: { ko: "세 곳 이상", en: "at least three" },
    meaning: { ko: "모든 리전에는 가용 영역이 세 곳 이상 있습니다.", en: "Every Region has at least three Availability Zones." },
    sources: [zones], ...read,
  },
  "geo.region.ap-northeast-2": {
    value: "ap-northeast-2", say: both("ap-northeast-2"),
    meaning: { ko: "아시아 태평양(서울) 리전의 코드입니다. 2016년에 문을 열었습니다.", en: "Code of the Region Asia Pacific (Seoul), opened in 2016." },
    sources: [regions], ...read,
  },
  "geo.region.ap-northeast-2.zones": {
    value: 4, unit: "Availability Zones", say: { ko: "네 곳", en: "four" },
    meaning: { ko: "서울 리전의 가용 영역 수입니다.", en: "Availability Zones of the Seoul Region." },
    sources: [zones], ...read,
  },
  "geo.region.us-east-1.zones": {
    value: 6, unit: "Availability Zones", say: { ko: "여섯 곳", en: "six" },
    meaning: {
      ko: "버지니아 북부 리전의 가용 영역 수입니다. 메릴랜드의 일곱째 영역이 예고되어 있습니다.",
      en: "Availability Zones of N. Virginia. A seventh, in Maryland, has been announced.",
    },
    sources: [zones], ...read,
  },
  "geo.az.meaning": {
    value: "one or more discrete data centers", say: { ko: "데이터 센터 하나 이상", en: "one or more data centers" },
    meaning: {
      ko: "가용 영역은 전력과 냉각, 네트워크가 독립된 데이터 센터 하나 이상입니다. 두 가용 영역이 데이터 센터를 함께 쓰는 일은 없습니다.",
      en: "An Availability Zone is one or more data centers with their own power, cooling and network. No data center belongs to two zones.",
    },
    sources: [isolationZones], ...read,
    older: { ko: "오래된 자료는 가용 영역 하나를 건물 하나로 그립니다.", en: "Older notes draw a zone as one building." },
  },
  "geo.az.distance": {
    value: 100, unit: "km", say: { ko: "약 100 km 이내", en: "about 100 km (60 miles)" },
    meaning: {
      ko: "한 리전의 가용 영역들은 상당한 거리를 두고 떨어져 있지만 서로 약 100 km(60마일) 안에 있습니다.",
      en: "The zones of a Region are meaningfully apart, but within about 100 km (60 miles) of each other.",
    },
    sources: [isolationZones], ...read,
  },
  "geo.az.latency": {
    value: "single-digit milliseconds", say: { ko: "한 자릿수 밀리초", en: "single-digit milliseconds" },
    meaning: {
      ko: "가용 영역 사이는 동기 복제를 할 수 있을 만큼 가깝습니다. AWS 문서는 한 자릿수 밀리초라고만 밝힙니다.",
      en: "Zones are close enough for synchronous replication. AWS's documentation says single-digit milliseconds and no more than that.",
    },
    sources: [isolationZones], ...read,
  },
  "geo.az.internet": {
    value: 2, unit: "transit centers", say: { ko: "두 곳", en: "two" },
    meaning: { ko: "가용 영역마다 트랜싯 센터 두 곳을 거쳐 인터넷에 닿습니다.", en: "Each zone reaches the internet through two transit centers." },
    sources: [isolationZones], ...read,
  },
  "geo.az.name-vs-id": {
    value: ["us-east-1a", "use1-az1"], say: { ko: "이름은 계정마다, ID는 모두에게", en: "a name per account, an ID for everyone" },
    meaning: {
      ko: "us-east-1a 같은 영역 이름은 계정에 따라 다른 곳을 가리킬 수 있지만, use1-az1 같은 영역 ID는 모든 계정에서 같은 곳을 가리킵니다.",
      en: "A zone name such as us-east-1a may mean different places in different accounts; a zone ID such as use1-az1 means the same place "
        + "in all of them.",
    },
    sources: [zoneIds], ...read,
  },
  "geo.az.name-mapping-change": {
    value: "2025-11", say: { ko: "2025년 11월", en: "November 2025" },
    meaning: {
      ko: "2025년 11월보다 먼저 만든 계정만, 그것도 오래된 몇몇 리전에서만 영역 이름이 계정마다 섞여 있습니다. 그 뒤의 계정은 모두 같은 짝을 씁니다.",
      en: "Only accounts created before November 2025 have shuffled zone names, and only in some old Regions. Later accounts share one mapping.",
    },
    sources: [zoneIds], ...read,
  },
  "geo.az.name-mapping-change.regions": {
    value: 8, unit: "Regions", say: { ko: "여덟 곳", en: "eight" },
    meaning: {
      ko: "영역 이름이 계정마다 다를 수 있는 일반 리전의 수입니다. 서울은 여기에 든 적이 없습니다. (GovCloud 서부도 해당합니다.)",
      en: "Standard Regions in which zone names may differ between accounts. Seoul never was one. (GovCloud West is one, too.)",
    },
    sources: [zoneIds], ...read,
  },
  "geo.az.constrained": {
    value: "constrained", say: both("constrained"),
    meaning: {
      ko: "붐비는 가용 영역은 constrained가 될 수 있고, 그곳에 리소스가 없던 계정은 새로 만들 수 없습니다.",
      en: "A crowded zone can become constrained: accounts with nothing there cannot create new zonal resources in it.",
    },
    sources: [zones], ...read,
  },
  "geo.service.scopes": {
    value: ["zonal", "Regional", "global"], say: { ko: "영역 단위, 리전 단위, 글로벌", en: "zonal, Regional and global" },
    meaning: {
      ko: "AWS는 장애가 퍼지는 경계에 따라 서비스를 영역 단위(zonal), 리전 단위(Regional), 글로벌(global)로 나눕니다.",
      en: "AWS sorts its services by the boundary a failure stays in: zonal, Regional and global.",
    },
    sources: [serviceTypes], ...read,
  },
  "geo.service.global.control-plane": {
    value: "us-east-1", say: both("us-east-1"),
    meaning: {
      ko: "글로벌 서비스도 설정을 바꾸는 쪽(컨트롤 플레인)은 한 리전에 있습니다. aws 파티션의 IAM과 Route 53은 us-east-1입니다.",
      en: "A global service, too, has the part that changes settings (its control plane) in one Region: us-east-1 for IAM and Route 53 in "
        + "the aws partition.",
    },
    sources: [globalServices], ...read,
  },
  "geo.localzone.what": {
    value: "extension of a parent Region", say: { ko: "상위 리전의 연장", en: "an extension of its parent Region" },
    meaning: {
      ko: "로컬 영역은 상위 리전을 어느 도시 가까이까지 늘인 곳입니다. 계정에서 켜고 서브넷을 두면 인스턴스를 시작할 수 있고, 컨트롤 플레인은 상위 리전에 있습니다.",
      en: "A Local Zone extends its parent Region to a city. You opt in and give it a subnet to launch instances; control stays in the parent.",
    },
    sources: [usingRegions, localZones], ...read,
  },
  "geo.localzone.count": {
    value: 47, unit: "Local Zones", say: { ko: "47곳", en: "47" },
    meaning: {
      ko: "AWS 문서의 목록에서 센 로컬 영역의 수입니다(37개 도시권). 한국에는 없습니다.",
      en: "Local Zones counted in the list of AWS's documentation (37 metro areas). None is in Korea.",
    },
    sources: [localZones], ...read,
  },
  "geo.wavelength.what": {
    value: "inside a mobile operator's 5G network", say: { ko: "이동통신사의 5G 망 안", en: "inside a mobile operator's 5G network" },
    meaning: {
      ko: "Wavelength 영역은 이동통신사의 5G 망 안에 둔 AWS 컴퓨팅입니다. 캐리어 게이트웨이와 캐리어 IP를 씁니다.",
      en: "A Wavelength Zone is AWS compute inside a mobile operator's 5G network. It uses a carrier gateway and carrier IP addresses.",
    },
    sources: [usingRegions], ...read,
  },
  "geo.wavelength.count": {
    value: 26, unit: "Wavelength Zones", say: { ko: "26곳", en: "26" },
    meaning: {
      ko: "AWS 문서의 목록에 있는 Wavelength 영역의 수입니다. 한국에 있던 영역은 이제 목록에 없습니다.",
      en: "Wavelength Zones in the list of AWS's documentation. The former Korean ones are no longer in it.",
    },
    sources: [wavelengthZones], ...read,
    older: { ko: "오래된 자료는 한국의 SK텔레콤 Wavelength 영역을 적습니다.", en: "Older notes list the Wavelength Zones of SK Telecom in Korea." },
  },
  "geo.edge.what": {
    value: "point of presence", say: { ko: "접속 지점", en: "a point of presence" },
    meaning: {
      ko: "엣지 로케이션은 CloudFront, Route 53, Global Accelerator 등이 사용자를 맞는 접속 지점(point of presence)입니다. EC2 인스턴스를 시작하는 곳이 아닙니다.",
      en: "An edge location is a point of presence where CloudFront, Route 53, Global Accelerator and others meet users. You do not launch "
        + "EC2 instances there.",
    },
    sources: [cloudFront, accelerator], ...read,
  },
  "geo.edge.count": {
    value: 750, unit: "points of presence", say: { ko: "750곳 이상", en: "more than 750" },
    meaning: {
      ko: "CloudFront 접속 지점의 수입니다. AWS를 인용한 2026년의 여러 자료가 같은 수를 적지만 AWS 페이지에서 읽지는 못했습니다.",
      en: "Points of presence of CloudFront. Several texts of 2026 that quote AWS agree; AWS's own page was not read.",
    },
    sources: [{ title: "Amazon CloudFront features", url: "https://aws.amazon.com/cloudfront/features/" }], ...unsure,
  },
} as const satisfies Record<string, Fact>;
