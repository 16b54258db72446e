import type { Fact, Source } from "@/engine/fact";

/** Every row marked so was read on this day on the page it names. */
const read = { checked: "2026-11-21", confidence: "confirmed" } as const;
/** Rows that no page of AWS states; shown to readers as unconfirmed. */
const unsure = { checked: "2026-11-21", confidence: "unconfirmed" } as const;

const docs = "https://docs.aws.amazon.com";
const regions: Source = { title: "AWS Regions", url: `${docs}/global-infrastructure/latest/regions/aws-regions.html` };
const zones: Source = { title: "AWS Availability Zones", url: `${docs}/global-infrastructure/latest/regions/aws-availability-zones.html` };
const zoneIds: Source = { title: "Availability Zone IDs", url: `${docs}/global-infrastructure/latest/regions/az-ids.html` };
const standby: Source = {
  title: "Disaster Recovery Architecture on AWS, Part III: Pilot Light and Warm Standby",
  url: "https://aws.amazon.com/blogs/architecture/disaster-recovery-dr-architecture-on-aws-part-iii-pilot-light-and-warm-standby/",
};

/** Which Regions there are, how their zones are called, and the ways to live through the loss of a zone or a Region. */
export const regionalResilience = {
  "geo.region.list": {
    value: [
      "us-east-1", "us-east-2", "us-west-1", "us-west-2", "af-south-1", "ap-east-1", "ap-east-2", "ap-south-1", "ap-south-2",
      "ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-southeast-4",
      "ap-southeast-5", "ap-southeast-6", "ap-southeast-7", "ca-central-1", "ca-west-1", "eu-central-1", "eu-central-2", "eu-west-1",
      "eu-west-2", "eu-west-3", "eu-north-1", "eu-south-1", "eu-south-2", "il-central-1", "me-south-1", "me-central-1", "mx-central-1",
      "sa-east-1",
    ],
    say: { ko: "일반 계정이 쓰는 리전의 목록", en: "the list of Regions of ordinary accounts" },
    meaning: {
      ko: "aws 파티션의 리전 코드입니다. 리전마다 가용 영역의 수와 문을 연 해, 계정에서 켜야 하는지도 이 목록에서 읽었습니다.",
      en: "Codes of the Regions of the aws partition. Zones, opening year and whether an account has to enable a Region were read there, too.",
    },
    sources: [regions, zones], ...read,
  },
  "geo.region.list.zones": {
    value: 109, unit: "Availability Zones", say: { ko: "109곳", en: "109" },
    meaning: { ko: "aws 파티션 모든 리전의 가용 영역을 더한 수입니다.", en: "The Availability Zones of all Regions of the aws partition together." },
    sources: [zones], ...read,
  },
  "geo.region.place": {
    value: "the city in or near a Region's name", say: { ko: "이름에 나오는 도시 근처", en: "near the city in its name" },
    meaning: {
      ko: "AWS는 데이터 센터의 위치를 밝히지 않습니다. 지도와 거리는 리전 이름에 나오거나 그 근처로 알려진 도시의 좌표로 셈합니다.",
      en: "AWS does not publish where its data centers stand. Maps and distances here use the city in a Region's name, or one known to be near.",
    },
    sources: [regions], ...unsure,
  },
  "geo.az.id-format": {
    value: "use1-az1", say: { ko: "use1-az1 같은 꼴", en: "of the form use1-az1" },
    meaning: {
      ko: "영역 ID는 리전 코드를 줄인 글자와 리전의 번호, -az, 영역의 번호를 이어 쓴 것입니다.",
      en: "A zone ID is made of letters of the Region's code, the Region's number, -az and the number of the zone.",
    },
    sources: [zones, zoneIds], ...read,
  },
  "geo.az.uniform-since": {
    value: "2012-11", say: { ko: "2012년 11월", en: "November 2012" },
    meaning: {
      ko: "2012년 11월보다 뒤에 나온 리전은 처음부터 모든 계정이 같은 영역 이름을 씁니다.",
      en: "In Regions introduced after November 2012 every account has had the same zone names from the start.",
    },
    sources: [zoneIds], ...read,
  },
  "dr.strategies": {
    value: ["backup and restore", "pilot light", "warm standby", "multi-site active/active"],
    say: { ko: "백업과 복원, 파일럿 라이트, 웜 스탠바이, 멀티 사이트 액티브/액티브", en: "backup and restore, pilot light, warm standby and multi-site active/active" },
    meaning: {
      ko: "리전을 잃을 때를 대비하는 네 가지 방법입니다. 뒤로 갈수록 빨리 복구하고 적게 잃지만 값이 비쌉니다.",
      en: "Four ways to prepare for the loss of a Region. Each recovers faster and loses less than the one before, and costs more.",
    },
    sources: [standby], ...read,
  },
  "dr.pilot-light": {
    value: "data replicated, servers not running", say: { ko: "데이터만 복제하고 서버는 꺼 둠", en: "data replicated, servers not running" },
    meaning: {
      ko: "파일럿 라이트는 데이터를 복제해 두고 서버는 장애 조치 때 켭니다. 켜기 전에는 요청을 처리하지 못합니다.",
      en: "A pilot light keeps data replicated and starts servers at fail-over. Until then it cannot serve requests.",
    },
    sources: [standby], ...read,
  },
  "dr.warm-standby": {
    value: "a scaled-down copy that runs", say: { ko: "작지만 늘 켜 둔 사본", en: "a scaled-down copy that runs all the time" },
    meaning: {
      ko: "웜 스탠바이는 작은 규모로 늘 켜져 있어 바로 요청을 처리하고, 장애 조치 때 규모를 늘립니다.",
      en: "A warm standby runs at a small scale, serves at once and is scaled up at fail-over.",
    },
    sources: [standby], ...read,
  },
} as const satisfies Record<string, Fact>;
