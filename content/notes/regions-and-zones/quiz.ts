import type { Question } from "@/engine/quiz/question";
import { countersIn } from "../../counters";
import { geography } from "../../facts/geography";

const distance = geography["geo.az.distance"];
const latency = geography["geo.az.latency"];

/** Servers needed after the loss of one zone, and the zones they are spread over. */
const needed = 10;
const zonesUsed = 3;
const toHave = (needed * zonesUsed) / (zonesUsed - 1);

const fails = countersIn("regions");
const loseZone = [60, { type: "fail-zone", zone: "a", on: true }] as const;
const onlyInA = fails("still-answers", [loseZone], 300, { params: { instances: 4, spread: 1, database: "single", mix: "seoul" } });

export const questions: readonly Question[] = [
  {
    id: "regions-and-zones.containment",
    kind: "order",
    section: "regions",
    facts: ["geo.region.partitions", "geo.az.meaning", "geo.region.min-az"],
    concepts: ["partition", "region", "availability-zone", "data-center"],
    ask: { ko: "가장 큰 것부터 가장 작은 것까지 차례를 맞추세요.", en: "Put these in order from the largest to the smallest." },
    steps: [
      { id: "partition", text: { ko: "파티션(partition)", en: "Partition" }, why: { ko: "리전을 묶은 가장 큰 경계입니다. 계정이 이 선을 넘지 못합니다.", en: "The outermost boundary; accounts do not cross it." } },
      { id: "region", text: { ko: "리전", en: "Region" }, why: { ko: "파티션에 속한, 서로 떨어진 지리적 구역입니다.", en: "A separate geographic area inside a partition." } },
      { id: "zone", text: { ko: "가용 영역", en: "Availability Zone" }, why: { ko: "리전마다 세 곳 이상 있습니다.", en: "Every Region has at least three." } },
      { id: "center", text: { ko: "데이터 센터", en: "Data center" }, why: { ko: "가용 영역은 데이터 센터 하나 이상으로 이루어집니다.", en: "A zone is one or more of them." } },
      { id: "host", text: { ko: "물리 서버", en: "Physical server" }, why: { ko: "데이터 센터 안에 있습니다.", en: "It stands in a data center." } },
    ],
    explain: {
      ko: "파티션 안에 리전, 리전 안에 가용 영역, 가용 영역 안에 데이터 센터, 그 안에 물리 서버가 있습니다.",
      en: "A partition holds Regions, a Region zones, a zone data centers, and a data center physical servers.",
    },
  },
  {
    id: "regions-and-zones.scope",
    kind: "rows",
    section: "regions",
    facts: ["geo.service.scopes", "ebs.scope", "ami.scope", "vpc.subnet.zone"],
    concepts: ["region", "availability-zone", "ebs-volume", "s3"],
    mistake: "M08",
    ask: { ko: "보통의 경우 다음은 어디에 속합니까?", en: "Where does each of these normally belong?" },
    columns: [
      { id: "zonal", text: { ko: "가용 영역 하나", en: "One zone" } },
      { id: "regional", text: { ko: "리전 하나", en: "One Region" } },
      { id: "global", text: { ko: "글로벌", en: "Global" } },
    ],
    rows: [
      {
        id: "volume", text: { ko: "EBS 볼륨", en: "An EBS volume" }, right: "zonal",
        why: { ko: "같은 영역의 인스턴스에만 연결됩니다.", en: "It attaches only to instances of the same zone." },
      },
      {
        id: "subnet", text: { ko: "서브넷", en: "A subnet" }, right: "zonal",
        why: { ko: "서브넷을 고르면 영역도 정해집니다.", en: "Choosing a subnet chooses the zone." },
      },
      {
        id: "bucket", text: { ko: "S3 버킷", en: "An S3 bucket" }, right: "regional",
        why: { ko: "버킷은 리전에 만들고, 보통의 클래스는 여러 영역에 저장합니다.", en: "A bucket is made in a Region; the usual classes store in several zones." },
      },
      {
        id: "image", text: { ko: "AMI", en: "An AMI" }, right: "regional",
        why: { ko: "다른 리전에서 쓰려면 복사합니다.", en: "To use it in another Region, copy it." },
      },
      {
        id: "users", text: { ko: "계정의 사용자와 권한(IAM)", en: "Users and rights of the account (IAM)" }, right: "global",
        why: { ko: "어느 리전에서 일하든 같은 사용자와 권한이 쓰입니다.", en: "The same users and rights hold in whichever Region you work." },
      },
    ],
    explain: {
      ko: "범위는 서비스마다 다릅니다. 범위를 알면 영역이나 리전을 잃었을 때 무엇이 남는지도 압니다.",
      en: "The scope depends on the service. Knowing it tells what is left when a zone or a Region is lost.",
    },
  },
  {
    id: "regions-and-zones.what-is-a-zone",
    kind: "one-choice",
    section: "zones",
    facts: ["geo.az.meaning"],
    concepts: ["availability-zone", "data-center"],
    mistake: "M09",
    ask: { ko: "가용 영역을 바르게 설명한 것은 어느 것입니까?", en: "Which sentence describes an Availability Zone?" },
    choices: [
      {
        id: "one-building",
        text: { ko: "리전에 있는 데이터 센터 건물 하나를 부르는 이름", en: "The name of one data center building in the Region" },
        right: false,
        why: { ko: "한 영역이 건물 여러 채일 수 있습니다.", en: "One zone may be several buildings." },
      },
      {
        id: "shared-building",
        text: { ko: "한 건물을 층별로 나누어 서로 다른 고객에게 준 구역", en: "A floor of a building that is shared out to different customers" },
        right: false,
        why: { ko: "두 영역이 건물을 함께 쓰는 일은 없습니다.", en: "No building belongs to two zones." },
      },
      {
        id: "independent-centers",
        text: { ko: "전력과 네트워크가 독립된 데이터 센터 하나 이상", en: "One or more data centers with independent power and network" },
        right: true,
        why: { ko: "함께 고장 나지 않도록 나눈 단위입니다.", en: "The unit that is kept from failing with the others." },
      },
      {
        id: "cache",
        text: { ko: "사용자 가까이에서 응답을 캐시해 두는 접속 지점", en: "A point of presence near users where answers are cached" },
        right: false,
        why: { ko: "그것은 엣지 로케이션입니다.", en: "That is an edge location." },
      },
    ],
    explain: {
      ko: "가용 영역은 전력, 냉각, 네트워크가 독립된 데이터 센터 하나 이상입니다. 건물이 아니라 고장의 단위입니다.",
      en: "A zone is one or more data centers with power, cooling and network of their own: a unit of failure, not a building.",
    },
  },
  {
    id: "regions-and-zones.distance",
    kind: "several-choices",
    section: "zones",
    facts: ["geo.az.distance", "geo.az.latency"],
    concepts: ["availability-zone"],
    mistake: "M10",
    ask: { ko: "한 리전에 있는 두 가용 영역에 대해 맞는 것을 모두 고르세요.", en: "Tick what is true between two zones of one Region." },
    choices: [
      {
        id: "bounded",
        text: { ko: `거리는 ${distance.say.ko}이다`, en: `They lie within ${distance.say.en} of each other` },
        right: true,
        why: { ko: "함께 고장 나지 않을 만큼 멀고 데이터를 맞출 만큼 가깝습니다.", en: "Far enough not to fail together, near enough to keep data in step." },
      },
      {
        id: "small-latency",
        text: { ko: `지연은 ${latency.say.ko}이다`, en: `Latency between them is ${latency.say.en}` },
        right: true,
        why: { ko: "작지만 0이 아니어서, 여러 번 오가면 쌓입니다.", en: "Small but not zero, and it adds up over many trips." },
      },
      {
        id: "sync",
        text: { ko: "동기 복제에 쓸 수 있을 만큼 가깝다", en: "They are near enough for synchronous replication" },
        right: true,
        why: { ko: "데이터를 쓸 때마다 왕복 한 번을 기다리면 됩니다.", en: "Every write waits for one round trip." },
      },
      {
        id: "same-building",
        text: { ko: "한 건물에 있는 것과 다르지 않아 오가는 횟수는 따지지 않아도 된다", en: "It is like one building, so the number of round trips does not matter" },
        right: false,
        why: { ko: "백 번 오가면 백 배를 기다립니다.", en: "A hundred trips wait a hundred times as long." },
      },
      {
        id: "copies",
        text: { ko: "EBS 볼륨의 내용이 실시간으로 다른 영역에 복제된다", en: "The content of EBS volumes is copied to the other zone all the time" },
        right: false,
        why: { ko: "볼륨은 영역 하나에만 있습니다.", en: "A volume lives in one zone only." },
      },
    ],
    explain: {
      ko: "거리는 정해진 범위 안이고 지연은 작지만 0이 아닙니다. 복제는 따로 설계해야 합니다.",
      en: "The distance is bounded, latency is small but not zero, and replication is yours to design.",
    },
  },
  {
    id: "regions-and-zones.spare",
    kind: "number",
    section: "nothing-copied",
    facts: [],
    concepts: ["availability-zone", "instance"],
    mistake: "M12",
    ask: {
      ko: `가용 영역 하나를 잃은 뒤에도 서버 ${needed}대가 일해야 합니다. 가용 영역 ${zonesUsed}곳에 똑같이 나누어 둔다면 평소에 모두 몇 대를 두어야 합니까?`,
      en: `After the loss of one zone, ${needed} servers must still work. Spread evenly over ${zonesUsed} zones, how many do you need in all?`,
    },
    unit: { ko: "대", en: "servers" },
    answer: toHave,
    tolerance: 0,
    misses: [
      {
        value: needed, why: { ko: "여유가 없습니다. 영역 하나를 잃으면 3분의 2만 남습니다.", en: "No spare: with one zone lost, two thirds remain." },
        counter: fails("rest-bears-load", [loseZone], 300, { params: { instances: needed, spread: zonesUsed, loadPerSecond: 100 * needed, database: "none", mix: "seoul" } }),
      },
      { value: needed * 2, why: { ko: "영역 둘을 쓸 때의 답입니다. 셋이면 더 적어도 됩니다.", en: "That is the answer for two zones. With three, less is enough." } },
      { value: needed * zonesUsed, why: { ko: "영역마다 전부를 두었습니다. 하나만 잃는다면 남은 둘이 나누어 맡습니다.", en: "That puts the full number into every zone. If one is lost, two share the work." } },
    ],
    explain: {
      ko: `영역 하나를 잃으면 ${zonesUsed - 1}/${zonesUsed}이 남습니다. ${needed} ÷ (${zonesUsed - 1}/${zonesUsed}) = ${toHave}이므로 영역마다 ${toHave / zonesUsed}대씩 둡니다.`,
      en: `With one zone lost, ${zonesUsed - 1}/${zonesUsed} remain. ${needed} ÷ (${zonesUsed - 1}/${zonesUsed}) = ${toHave}, so ${toHave / zonesUsed} in each zone.`,
    },
  },
  {
    id: "regions-and-zones.empty-zone",
    kind: "one-choice",
    section: "nothing-copied",
    facts: ["ebs.scope", "geo.az.constrained"],
    concepts: ["availability-zone", "instance", "ebs-volume"],
    mistake: "M12",
    ask: {
      ko: "서버와 데이터가 모두 가용 영역 a에 있습니다. a가 몇 시간 동안 멈춥니다. 미리 해 둔 것이 없다면 b와 c는 무엇을 합니까?",
      en: "Servers and data are all in zone a, which fails for hours. If nothing was prepared, what do b and c do?",
    },
    choices: [
      {
        id: "take-over",
        text: { ko: "a의 백업이 되어 같은 서버를 이어서 돌린다", en: "They become a's backup and run the same servers" },
        right: false,
        why: { ko: "b와 c에는 그 서버도 데이터도 없습니다.", en: "Neither the servers nor the data are in b or c." },
        counter: onlyInA,
      },
      {
        id: "nothing",
        text: { ko: "내 서비스를 위해서는 아무 일도 하지 않는다", en: "They do nothing at all for your service" },
        right: true,
        why: { ko: "내가 두지 않은 곳에는 아무것도 없습니다.", en: "Where you put nothing, there is nothing." },
      },
      {
        id: "read-only",
        text: { ko: "마지막 사본으로 읽기 요청에만 응답한다", en: "They answer reads from the latest copy" },
        right: false,
        why: { ko: "복제를 설정하지 않았다면 사본도 없습니다.", en: "Without replication there is no copy." },
        counter: onlyInA,
      },
      {
        id: "move",
        text: { ko: "AWS가 인스턴스와 볼륨을 b로 옮겨 다시 시작한다", en: "AWS moves instances and volumes to b and starts them again" },
        right: false,
        why: { ko: "볼륨은 그 영역 밖에서 연결할 수 없고, AWS가 옮겨 주지 않습니다.", en: "A volume cannot be attached outside its zone, and AWS does not move it." },
        counter: onlyInA,
      },
    ],
    explain: {
      ko: "저절로 복제되는 것은 없습니다. 여러 영역에 서버를 두고 데이터를 복제해 두어야 b와 c가 일합니다.",
      en: "Nothing is copied by itself. b and c work only if you run servers there and replicate the data.",
    },
  },
  {
    id: "regions-and-zones.zone-id",
    kind: "one-choice",
    section: "names-and-ids",
    facts: ["geo.az.name-vs-id", "geo.az.name-mapping-change", "geo.az.name-mapping-change.regions"],
    concepts: ["zone-id"],
    ask: {
      ko: "오래된 두 계정이 버지니아 북부 리전에서 서버를 같은 가용 영역에 두려고 합니다. 무엇을 맞추어야 합니까?",
      en: "Two old accounts want their servers in the same zone of N. Virginia. What must they agree on?",
    },
    choices: [
      {
        id: "name",
        text: { ko: "영역 이름 us-east-1a", en: "The zone name us-east-1a" },
        right: false,
        why: { ko: "오래된 계정에서는 같은 이름이 다른 곳을 가리킬 수 있습니다.", en: "In old accounts the same name may mean different places." },
      },
      {
        id: "id",
        text: { ko: "영역 ID use1-az1", en: "The zone ID use1-az1" },
        right: true,
        why: { ko: "ID는 모든 계정에서 같은 곳입니다.", en: "The ID is the same place in all accounts." },
      },
      {
        id: "building",
        text: { ko: "데이터 센터 건물의 주소", en: "The address of the data center" },
        right: false,
        why: { ko: "고객은 건물을 고르거나 알 수 없습니다.", en: "Customers can neither pick nor know the building." },
      },
      {
        id: "type",
        text: { ko: "인스턴스 유형과 크기", en: "The instance type and size" },
        right: false,
        why: { ko: "유형이 같아도 영역은 다를 수 있습니다.", en: "The same type may run in different zones." },
      },
    ],
    explain: {
      ko: "이름은 계정마다 섞여 있을 수 있습니다. 새 계정은 모두 같은 짝을 쓰지만, 오래된 계정과 맞출 때는 ID로 말합니다.",
      en: "Names may be shuffled per account. New accounts share one mapping, but with old ones, speak of IDs.",
    },
  },
  {
    id: "regions-and-zones.where-to-run",
    kind: "rows",
    section: "closer",
    facts: ["geo.localzone.what", "geo.wavelength.what", "geo.edge.what"],
    concepts: ["local-zone", "wavelength-zone", "edge-location"],
    ask: { ko: "다음 일에는 어느 곳이 맞습니까?", en: "Which place fits each task?" },
    columns: [
      { id: "region", text: { ko: "리전", en: "Region" } },
      { id: "local", text: { ko: "로컬 영역", en: "Local Zone" } },
      { id: "wavelength", text: { ko: "Wavelength 영역", en: "Wavelength Zone" } },
      { id: "edge", text: { ko: "엣지 로케이션", en: "Edge location" } },
    ],
    rows: [
      {
        id: "images", text: { ko: "세계 곳곳의 사용자에게 같은 이미지 파일을 빨리 돌려준다", en: "Return the same picture files quickly to users all over the world" }, right: "edge",
        why: { ko: "캐시해 두었다가 가까운 곳에서 돌려줍니다.", en: "They are cached and returned from close by." },
      },
      {
        id: "render", text: { ko: "리전이 없는 큰 도시의 편집실 가까이에서 인스턴스를 돌린다", en: "Run instances near a studio in a large city that has no Region" }, right: "local",
        why: { ko: "리전을 도시 가까이까지 늘인 곳이며 서브넷과 인스턴스를 둘 수 있습니다.", en: "It extends the Region to the city and takes subnets and instances." },
      },
      {
        id: "five-g", text: { ko: "한 통신사의 5G 단말이 보내는 영상을 망 안에서 처리한다", en: "Process video from 5G devices of one operator inside its network" }, right: "wavelength",
        why: { ko: "이동통신사의 5G 망 안에 있습니다.", en: "It is inside the operator's 5G network." },
      },
      {
        id: "database", text: { ko: "여러 가용 영역에 나누어 둔 주문 데이터베이스", en: "An order database spread over several Availability Zones" }, right: "region",
        why: { ko: "가용 영역이 여럿인 곳은 리전뿐입니다.", en: "Only a Region has several zones." },
      },
    ],
    explain: {
      ko: "엣지 로케이션에는 인스턴스를 두지 못하고, 로컬 영역과 Wavelength 영역은 리전에 딸린 조각입니다.",
      en: "Edge locations take no instances; Local Zones and Wavelength Zones are pieces that belong to a Region.",
    },
  },
  {
    id: "regions-and-zones.backbone",
    kind: "one-choice",
    section: "backbone",
    facts: ["net.backbone.interregion", "net.backbone.encryption", "net.transfer.peering"],
    concepts: ["region"],
    mistake: "M11",
    ask: {
      ko: "서울과 버지니아 북부의 서버가 리전 사이 VPC 피어링으로 데이터를 주고받습니다. 맞는 설명은 어느 것입니까?",
      en: "Servers in Seoul and N. Virginia exchange data over inter-Region VPC peering. What is true?",
    },
    choices: [
      {
        id: "internet",
        text: { ko: "공용 인터넷을 지나므로 속도를 내다볼 수 없고 스스로 암호화해야 한다", en: "It crosses the public internet, so speed is unpredictable and nothing is encrypted" },
        right: false,
        why: { ko: "공용 인터넷에 나가지 않고, 시설 사이 트래픽은 암호화됩니다.", en: "It does not go out to the internet, and traffic between facilities is encrypted." },
      },
      {
        id: "no-distance",
        text: { ko: "전용 망이므로 같은 리전 안에서 주고받는 것과 지연이 같다", en: "The network is private, so latency is the same as inside one Region" },
        right: false,
        why: { ko: "전용 망도 빛보다 빠르지 않습니다. 거리는 그대로입니다.", en: "A private network is not faster than light. The distance remains." },
      },
      {
        id: "backbone",
        text: { ko: "AWS의 망에 머물지만 거리만큼 걸리고 요금이 붙는다", en: "It stays on AWS's network, but distance and charges remain" },
        right: true,
        why: { ko: "길은 AWS의 것이지만 거리와 전송 요금은 남습니다.", en: "The way is AWS's; distance and transfer charges stay." },
      },
      {
        id: "not-possible",
        text: { ko: "리전은 서로 떨어져 있으므로 데이터를 주고받을 수 없다", en: "Regions are separate, so no data can be exchanged at all" },
        right: false,
        why: { ko: "떨어져 있지만 설정하면 이을 수 있습니다.", en: "They are separate, but can be connected if you set it up." },
      },
    ],
    explain: {
      ko: "리전은 AWS의 글로벌 네트워크로 이어져 있습니다. 느린 인터넷이 아니라 거리가 지연을 정합니다.",
      en: "Regions are joined by AWS's global network. Distance, not a slow internet, sets the latency.",
    },
  },
  {
    id: "regions-and-zones.beijing",
    kind: "one-choice",
    section: "regions",
    facts: ["geo.region.partitions"],
    concepts: ["partition", "region"],
    ask: {
      ko: "서울 리전을 쓰던 팀이 베이징 리전에도 서비스를 열려고 합니다. 먼저 무엇이 있어야 합니까?",
      en: "A team that runs in Seoul wants to open in the Beijing Region as well. What does it need first?",
    },
    choices: [
      {
        id: "enable", right: false,
        text: { ko: "계정에서 베이징 리전을 켜는 설정", en: "The Beijing Region, enabled in the account" },
        why: { ko: "켜고 끌 수 있는 것은 같은 파티션의 리전입니다.", en: "Only Regions of the same partition can be enabled." },
      },
      {
        id: "account", right: true,
        text: { ko: "중국 파티션에서 따로 만든 계정", en: "An account of its own in the China partition" },
        why: { ko: "계정과 자격 증명은 파티션을 넘지 못합니다.", en: "Accounts and credentials do not cross partitions." },
      },
      {
        id: "peering", right: false,
        text: { ko: "서울과 베이징을 잇는 VPC 피어링", en: "A VPC peering from Seoul to Beijing" },
        why: { ko: "네트워크를 잇기 전에 그곳의 계정부터 없습니다.", en: "Before any network, there is no account over there." },
      },
      {
        id: "quota", right: false,
        text: { ko: "그 리전의 할당량을 늘려 달라는 요청", en: "A request for a higher quota in that Region" },
        why: { ko: "할당량이 아니라 파티션이 문제입니다.", en: "It is not a matter of quotas but of another partition." },
      },
    ],
    explain: {
      ko: "중국 리전은 다른 파티션에 있습니다. 파티션이 다르면 계정도 자격 증명도 따로입니다.",
      en: "The Regions in China are another partition, with accounts and credentials of their own.",
    },
  },
  {
    id: "regions-and-zones.what-you-pick",
    kind: "rows",
    section: "zones",
    facts: ["geo.az.meaning"],
    concepts: ["data-center", "availability-zone", "region"],
    mistake: "M09",
    ask: {
      ko: "인스턴스를 시작할 때 내가 고를 수 있는 것과 AWS가 정하는 것을 가르세요.",
      en: "When you launch an instance, what can you choose, and what does AWS settle?",
    },
    columns: [
      { id: "me", text: { ko: "내가 고른다", en: "You choose it" } },
      { id: "aws", text: { ko: "AWS가 정한다", en: "AWS settles it" } },
    ],
    rows: [
      {
        id: "region", right: "me",
        text: { ko: "어느 리전인지", en: "Which Region" },
        why: { ko: "리전은 반드시 골라야 합니다.", en: "The Region always has to be chosen." },
      },
      {
        id: "zone", right: "me",
        text: { ko: "그 리전의 어느 가용 영역인지", en: "Which zone of that Region" },
        why: { ko: "서브넷을 고르면 가용 영역도 정해집니다.", en: "Choosing a subnet chooses the zone." },
      },
      {
        id: "center", right: "aws",
        text: { ko: "그 가용 영역의 어느 데이터 센터인지", en: "Which data center of that zone" },
        why: { ko: "가용 영역은 데이터 센터를 묶은 것이고, 하나하나는 드러나지 않습니다.", en: "A zone bundles data centers and does not show them." },
      },
    ],
    explain: {
      ko: "고를 수 있는 가장 작은 곳은 가용 영역입니다. 데이터 센터는 이름도 없고 고를 수도 없습니다.",
      en: "The smallest place to choose is a zone. Data centers have no names for you to pick.",
    },
  },
  {
    id: "regions-and-zones.name-or-id",
    kind: "rows",
    section: "names-and-ids",
    facts: ["geo.az.name-vs-id", "geo.az.name-mapping-change"],
    concepts: ["zone-id", "availability-zone"],
    ask: {
      ko: "영역 이름과 영역 ID 가운데 어느 쪽의 이야기입니까?",
      en: "Does this describe a zone name or a zone ID?",
    },
    columns: [
      { id: "name", text: { ko: "영역 이름", en: "Zone name" } },
      { id: "id", text: { ko: "영역 ID", en: "Zone ID" } },
    ],
    rows: [
      {
        id: "looks", right: "name",
        text: { ko: "us-east-1a처럼 생겼다", en: "Looks like us-east-1a" },
        why: { ko: "리전 코드에 글자 하나를 붙인 꼴입니다.", en: "It is the code of the Region with one letter." },
      },
      {
        id: "same", right: "id",
        text: { ko: "누구의 계정에서나 같은 곳을 가리킨다", en: "Means the same place in everybody’s account" },
        why: { ko: "ID는 계정과 상관없이 한 곳입니다.", en: "An ID is one place, whatever the account." },
      },
      {
        id: "shuffled", right: "name",
        text: { ko: "오래된 계정에서는 서로 다른 곳일 수 있다", en: "May be different places in old accounts" },
        why: { ko: "예전에는 계정마다 이름을 섞었습니다.", en: "Names used to be shuffled per account." },
      },
      {
        id: "incident", right: "id",
        text: { ko: "다른 회사와 장애가 난 곳을 맞추어 볼 때 말한다", en: "Is what to quote when comparing an outage with another company" },
        why: { ko: "이름으로는 같은 곳인지 알 수 없습니다.", en: "Names would not tell whether it was the same place." },
      },
    ],
    explain: {
      ko: "이름은 계정의 것이고 ID는 모두의 것입니다.",
      en: "The name belongs to an account, the ID to everybody.",
    },
  },
  {
    id: "regions-and-zones.one-customer-two-accounts",
    kind: "one-choice",
    section: "names-and-ids",
    facts: ["geo.az.name-vs-id"],
    concepts: ["zone-id"],
    ask: {
      ko: "2012년에 만든 계정과 새 계정이 버지니아 북부에서 큰 데이터를 주고받습니다. 영역을 넘는 요금을 피하려면 무엇을 확인해야 합니까?",
      en: "An account from 2012 and a new one exchange large data in N. Virginia. To avoid paying for crossing zones, what should be compared?",
    },
    choices: [
      {
        id: "letters", right: false,
        text: { ko: "두 서브넷 영역 이름의 끝 글자", en: "The last letter of both subnets’ zone names" },
        why: { ko: "오래된 계정에서는 같은 글자가 다른 곳일 수 있습니다.", en: "In an old account the same letter may be another place." },
      },
      {
        id: "cidr", right: false,
        text: { ko: "두 서브넷의 주소 범위", en: "The address ranges of both subnets" },
        why: { ko: "주소 범위는 어느 영역에 있는지 말해 주지 않습니다.", en: "An address range does not tell the zone." },
      },
      {
        id: "vpc", right: false,
        text: { ko: "두 VPC가 만들어진 날", en: "The days on which both VPCs were made" },
        why: { ko: "만든 날과 위치는 관계가 없습니다.", en: "The day has nothing to do with the place." },
      },
      {
        id: "ids", right: true,
        text: { ko: "두 서브넷의 영역 ID", en: "The zone IDs of both subnets" },
        why: { ko: "ID가 같으면 같은 영역입니다.", en: "With the same ID it is the same zone." },
      },
    ],
    explain: {
      ko: "영역 ID는 어느 계정에서나 같은 곳을 뜻하므로 계정을 넘어 견줄 수 있습니다.",
      en: "A zone ID means the same place in every account, so it can be compared across accounts.",
    },
  },
  {
    id: "regions-and-zones.beyond-the-region",
    kind: "rows",
    section: "closer",
    facts: ["geo.localzone.what", "geo.wavelength.what", "geo.edge.what"],
    concepts: ["local-zone", "wavelength-zone", "edge-location"],
    ask: {
      ko: "로컬·Wavelength 영역과 엣지 로케이션 가운데 어느 쪽의 이야기입니까?",
      en: "Is this about Local and Wavelength Zones or about edge locations?",
    },
    columns: [
      { id: "zones", text: { ko: "로컬·Wavelength 영역", en: "Local and Wavelength Zones" } },
      { id: "edge", text: { ko: "엣지 로케이션", en: "Edge locations" } },
    ],
    rows: [
      {
        id: "subnet", right: "zones",
        text: { ko: "서브넷을 만들어 인스턴스를 띄운다", en: "You make a subnet there and launch instances" },
        why: { ko: "리전을 늘인 조각이라 서브넷을 둘 수 있습니다.", en: "They are pieces of a Region and take subnets." },
      },
      {
        id: "cache", right: "edge",
        text: { ko: "캐시해 둔 응답을 돌려준다", en: "They return answers from a cache" },
        why: { ko: "CloudFront가 사용자를 맞는 곳입니다.", en: "That is where CloudFront meets users." },
      },
      {
        id: "enable", right: "zones",
        text: { ko: "쓰려면 계정에서 켜야 한다", en: "They must be enabled in the account" },
        why: { ko: "켜지 않은 계정에는 보이지 않습니다.", en: "In an account that has not enabled them they are not there." },
      },
      {
        id: "parent", right: "zones",
        text: { ko: "컨트롤 플레인이 상위 리전에 있다", en: "Their control plane is in the parent Region" },
        why: { ko: "홀로 서지 못하고 상위 리전에 기댑니다.", en: "They do not stand alone." },
      },
    ],
    explain: {
      ko: "로컬 영역과 Wavelength 영역은 리전의 조각이고, 엣지 로케이션은 서버를 빌리는 곳이 아닙니다.",
      en: "Local and Wavelength Zones are pieces of a Region; edge locations rent out no servers.",
    },
  },
  {
    id: "regions-and-zones.whose-latency",
    kind: "one-choice",
    section: "closer",
    facts: ["geo.wavelength.what", "geo.localzone.what"],
    concepts: ["wavelength-zone", "local-zone"],
    ask: {
      ko: "영상 처리를 어느 통신사의 Wavelength 영역으로 옮겼습니다. 지연이 가장 많이 줄어드는 사용자는 누구입니까?",
      en: "Video processing moved to a Wavelength Zone of one operator. Whose latency falls most?",
    },
    choices: [
      {
        id: "wired", right: false,
        text: { ko: "같은 도시에서 유선 인터넷을 쓰는 사용자", en: "Users of wired internet in the same city" },
        why: { ko: "유선 사용자에게 가까이 가려면 로컬 영역이 맞습니다.", en: "To be near wired users, a Local Zone is the fit." },
      },
      {
        id: "abroad", right: false,
        text: { ko: "다른 나라에서 접속하는 사용자", en: "Users in another country" },
        why: { ko: "먼 곳의 사용자에게는 나아질 것이 없습니다.", en: "It brings nothing to users far away." },
      },
      {
        id: "five-g", right: true,
        text: { ko: "그 통신사의 5G망에 붙은 사용자", en: "Users on the 5G network of that operator" },
        why: { ko: "요청이 그 망을 벗어나지 않고 처리됩니다.", en: "Their requests are handled without leaving that network." },
      },
      {
        id: "static", right: false,
        text: { ko: "이미지 파일만 받는 사용자", en: "Users who only fetch pictures" },
        why: { ko: "파일을 나르는 일이라면 엣지 로케이션이 합니다.", en: "Carrying files is the work of edge locations." },
      },
    ],
    explain: {
      ko: "Wavelength 영역은 한 통신사의 5G망 안에 있어서, 그 망의 단말에게 가깝습니다.",
      en: "A Wavelength Zone is inside one operator’s 5G network, so it is close to the devices of that network.",
    },
  },
  {
    id: "regions-and-zones.parent-down",
    kind: "one-choice",
    section: "closer",
    facts: ["geo.localzone.what"],
    concepts: ["local-zone", "region"],
    ask: {
      ko: "로컬 영역에서 서버를 돌리는데 상위 리전의 컨트롤 플레인에 문제가 생겼습니다. 이때 되지 않는 일은 무엇입니까?",
      en: "You run servers in a Local Zone, and the control plane of its parent Region is in trouble. What can you no longer do?",
    },
    choices: [
      {
        id: "change", right: true,
        text: { ko: "로컬 영역에 새 인스턴스를 시작하는 것", en: "Launch a new instance in the Local Zone" },
        why: { ko: "설정을 바꾸는 일은 상위 리전의 컨트롤 플레인을 거칩니다.", en: "Changes go through the control plane of the parent Region." },
      },
      {
        id: "run", right: false,
        text: { ko: "켜져 있는 프로그램이 계산을 계속하는 것", en: "Let the programs already running go on" },
        why: { ko: "돌고 있는 서버는 그곳에서 계속 돕니다.", en: "Running servers go on where they are." },
      },
      {
        id: "login", right: false,
        text: { ko: "켜져 있는 서버에 SSH로 들어가는 것", en: "Log in by SSH to a running server" },
        why: { ko: "운영 체제에 들어가는 데는 AWS API가 필요 없습니다.", en: "Logging in to the system does not call the AWS API." },
      },
      {
        id: "disk", right: false,
        text: { ko: "서버가 자기 디스크에 기록하는 것", en: "Let a server write to its disk" },
        why: { ko: "데이터를 읽고 쓰는 쪽은 컨트롤 플레인과 따로입니다.", en: "Reading and writing data is apart from the control plane." },
      },
    ],
    explain: {
      ko: "로컬 영역은 리전의 한 조각이라 컨트롤 플레인을 상위 리전에 두고 있습니다.",
      en: "A Local Zone is a piece of a Region, and its control plane stays in the parent.",
    },
  },
  {
    id: "regions-and-zones.do-any-zone",
    kind: "do",
    lab: "regions",
    challenge: "regions.any-zone",
    section: "zones",
    facts: ["geo.region.min-az"],
    concepts: ["availability-zone"],
    ask: { ko: "실습에서 직접 해 보세요. 어느 가용 영역이 멈춰도 서비스가 이어지게 하는 과제입니다.", en: "Do it in the lab: keep the service up whichever zone fails." },
    explain: { ko: "한 영역을 잃고도 남은 영역의 서버와 데이터로 부하를 다 받아야 합니다.", en: "What is left after losing a zone must hold the data and take the whole load." },
  },
];
