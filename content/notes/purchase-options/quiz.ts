import type { Question } from "@/engine/quiz/question";
import { countersIn } from "../../counters";

/** Rates of an example server, USD per hour. */
const onDemandRate = 0.1;
const planRate = 0.06;
const round = (value: number, digits: number): number => Number(value.toFixed(digits));

const commitment = 0.18;
const serversCovered = round(commitment / planRate, 0);
const serversRunning = 5;
const hourAbove = round(commitment + (serversRunning - serversCovered) * onDemandRate, 2);
const breakEvenHours = round((planRate / onDemandRate) * 24, 1);

const fails = countersIn("instance-states");

export const questions: readonly Question[] = [
  {
    id: "purchase-options.which-option",
    kind: "rows",
    section: "choosing",
    facts: ["ec2.spot.what", "ec2.price.sp.types", "ec2.price.ondemand.unit", "ec2.dedicated.host"],
    concepts: ["on-demand", "savings-plans", "spot-instance", "dedicated-host"],
    ask: { ko: "일마다 가장 알맞은 구매 옵션을 고르세요.", en: "Which purchase option fits each kind of work best?" },
    columns: [
      { id: "on-demand", text: { ko: "온디맨드", en: "On-Demand" } },
      { id: "plan", text: { ko: "Savings Plans", en: "Savings Plans" } },
      { id: "spot", text: { ko: "스팟", en: "Spot" } },
      { id: "host", text: { ko: "전용 호스트", en: "Dedicated Host" } },
    ],
    rows: [
      {
        id: "steady", text: { ko: "두 해 동안 밤낮없이 돌 API 서버, 유형은 바뀔 수 있다", en: "API servers for two years, day and night; the type may change" }, right: "plan",
        why: { ko: "늘 쓰는 최소 사용량이고, 금액을 약속하므로 유형이 바뀌어도 할인이 따라옵니다.", en: "It is a steady floor, and a promise of money survives a change of type." },
      },
      {
        id: "batch", text: { ko: "어느 조각이 끊겨도 다시 돌리면 되는 영상 변환", en: "Video conversion in pieces, each of which can be run again" }, right: "spot",
        why: { ko: "중단을 견디는 일이니 가장 싼 용량을 씁니다.", en: "It bears interruptions, so it takes the cheapest capacity." },
      },
      {
        id: "launch", text: { ko: "부하를 짐작할 수 없는 새 서비스의 첫 두 주, 중단은 안 된다", en: "The first two weeks of a new service with unknown load, no interruptions" }, right: "on-demand",
        why: { ko: "약속할 만큼 알지 못하고, 회수되어서도 안 됩니다.", en: "Too little is known to promise anything, and it must not be taken back." },
      },
      {
        id: "licence", text: { ko: "물리 소켓 수로 계약한 데이터베이스 라이선스", en: "A database licence that counts physical sockets" }, right: "host",
        why: { ko: "소켓과 코어가 보이고 고정되는 것은 전용 호스트입니다.", en: "Only a Dedicated Host shows and fixes sockets and cores." },
      },
    ],
    explain: {
      ko: "얼마나 오래 쓸지, 중단을 견디는지, 기계가 보여야 하는지를 차례로 묻습니다.",
      en: "Ask how long it will run, whether it bears interruptions, and whether the machine has to be visible.",
    },
  },
  {
    id: "purchase-options.hour-above",
    kind: "number",
    section: "break-even",
    facts: ["ec2.price.sp.commit"],
    concepts: ["savings-plans", "billing"],
    ask: {
      ko: `서버 한 대의 시간당 요율은 온디맨드 ${onDemandRate}달러, Savings Plans ${planRate}달러입니다(예). 시간당 ${commitment}달러를 약속했고 어느 한 시간에 ${serversRunning}대를 켰습니다. 그 시간의 요금은 모두 몇 달러입니까?`,
      en: `A server costs ${onDemandRate} dollars an hour On-Demand and ${planRate} with a Savings Plan (example). You promised ${commitment} dollars an hour, and in one hour ${serversRunning} servers run. What does that hour cost in all?`,
    },
    unit: { ko: "달러", en: "dollars" },
    answer: hourAbove,
    tolerance: 0.001,
    misses: [
      { value: round(serversRunning * planRate, 2), why: { ko: "다섯 대 모두에 약정 요율을 매겼습니다. 약속한 금액을 넘는 몫은 온디맨드입니다.", en: "That gives all five the plan rate. What lies above the promise is On-Demand." } },
      { value: round(serversRunning * onDemandRate, 2), why: { ko: "할인을 전혀 적용하지 않았습니다.", en: "That applies no discount at all." } },
      { value: commitment, why: { ko: "약정 요금뿐입니다. 약정으로 덮지 못한 두 대의 온디맨드 요금이 빠졌습니다.", en: "That is the commitment alone; the two servers beyond it are missing." } },
      { value: round(commitment + serversRunning * onDemandRate, 2), why: { ko: "약정으로 덮인 세 대를 두 번 세었습니다.", en: "That counts the three covered servers twice." } },
    ],
    explain: {
      ko: `${commitment} ÷ ${planRate} = ${serversCovered}대가 약정 요율로 덮이고, 남은 ${serversRunning - serversCovered}대는 온디맨드입니다. ${commitment} + ${serversRunning - serversCovered} × ${onDemandRate} = ${hourAbove}입니다.`,
      en: `${commitment} ÷ ${planRate} covers ${serversCovered} servers; the other ${serversRunning - serversCovered} are On-Demand: ${commitment} + ${serversRunning - serversCovered} × ${onDemandRate} = ${hourAbove}.`,
    },
  },
  {
    id: "purchase-options.break-even",
    kind: "number",
    section: "break-even",
    facts: ["ec2.price.ri.nature", "ec2.price.sp.commit"],
    concepts: ["savings-plans", "on-demand", "reserved-instance"],
    ask: {
      ko: `시간당 온디맨드 ${onDemandRate}달러, 약정 ${planRate}달러인 서버(예)를 날마다 같은 시간만큼 켭니다. 하루에 몇 시간을 넘게 켜야 약정이 이득입니까? (소수 첫째 자리까지)`,
      en: `A server costs ${onDemandRate} dollars an hour On-Demand and ${planRate} with a commitment (example), and runs equally long every day. Above how many hours a day does the commitment pay? (one decimal)`,
    },
    unit: { ko: "시간", en: "hours" },
    answer: breakEvenHours,
    tolerance: 0.05,
    misses: [
      { value: round(24 - breakEvenHours, 1), why: { ko: "꺼 두어도 되는 시간입니다. 물음은 켜야 하는 시간입니다.", en: "That is how long it may be off. The question is how long it must run." } },
      { value: 12, why: { ko: "절반이 기준이 되는 것은 할인이 절반일 때뿐입니다.", en: "Half the day is the answer only for half the price." } },
      { value: 24, why: { ko: "내내 켜야만 이득인 것은 아닙니다. 요율의 비만큼이면 됩니다.", en: "It need not run all day; the ratio of the rates is enough." } },
    ],
    explain: {
      ko: `약정은 켜든 끄든 하루에 24 × ${planRate}달러가 나갑니다. 온디맨드가 이 값에 이르는 시간은 24 × ${planRate} ÷ ${onDemandRate} = ${breakEvenHours}입니다.`,
      en: `The commitment costs 24 × ${planRate} a day, on or off. On-Demand reaches that after 24 × ${planRate} ÷ ${onDemandRate} = ${breakEvenHours} hours.`,
    },
  },
  {
    id: "purchase-options.unused-reservation",
    kind: "one-choice",
    section: "commitments",
    facts: ["ec2.price.ri.nature", "ec2.price.ri.scope"],
    concepts: ["reserved-instance", "billing"],
    mistake: "M16",
    ask: {
      ko: "m7g.large용 예약 인스턴스를 선결제 없이 1년 사 두었는데, 반년 뒤 서비스를 접고 인스턴스를 모두 종료했습니다. 이제 어떻게 됩니까?",
      en: "You bought a one-year Reserved Instance for m7g.large without paying upfront. After half a year the service ends and every instance is terminated. What now?",
    },
    choices: [
      {
        id: "goes-on", text: { ko: "남은 반년의 약정 요금이 계속 나온다", en: "The commitment is charged for the remaining half year" }, right: true,
        why: { ko: "기계가 아니라 약정이므로, 맞출 인스턴스가 없어도 요금은 남습니다.", en: "It is a promise, not a machine; with nothing to match it still costs." },
      },
      {
        id: "ends", text: { ko: "마지막 인스턴스를 종료할 때 약정도 함께 끝난다", en: "It ended together with the last instance it was matched to" }, right: false,
        why: { ko: "약정은 인스턴스에 붙어 있지 않습니다.", en: "The promise is not attached to an instance." },
      },
      {
        id: "cancel", text: { ko: "선결제를 하지 않았으니 다음 달부터 해지할 수 있다", en: "Without an upfront payment it can be cancelled from next month" }, right: false,
        why: { ko: "선결제 여부와 상관없이 취소할 수 없습니다. 표준 클래스를 되파는 길은 있습니다.", en: "It cannot be cancelled, however it is paid. A Standard one may be resold." },
      },
      {
        id: "machine", text: { ko: "예약된 서버가 멈춘 채 남아, 언제든 다시 켤 수 있다", en: "The reserved server stays stopped and can be started any time" }, right: false,
        why: { ko: "예약된 서버라는 것은 없습니다. 요금 할인일 뿐입니다.", en: "There is no reserved server, only a discount on the bill." },
      },
    ],
    explain: {
      ko: "예약 인스턴스는 조건이 맞는 사용에 붙는 할인입니다. 쓰지 않아도 기간이 끝날 때까지 냅니다.",
      en: "A Reserved Instance is a discount on matching usage, paid to the end of its term whether used or not.",
    },
  },
  {
    id: "purchase-options.which-promise",
    kind: "rows",
    section: "commitments",
    facts: ["ec2.price.sp.types", "ec2.price.sp.compute.discount", "ec2.price.sp.instance.discount", "ec2.price.ri.scope", "ec2.price.ri.class"],
    concepts: ["savings-plans", "reserved-instance"],
    mistake: "M42",
    ask: { ko: "설명마다 맞는 약정을 고르세요.", en: "Which commitment does each statement describe?" },
    columns: [
      { id: "compute", text: { ko: "Compute SP", en: "Compute SP" } },
      { id: "instance", text: { ko: "EC2 Instance SP", en: "EC2 Instance SP" } },
      { id: "ri", text: { ko: "예약 인스턴스", en: "Reserved Instance" } },
    ],
    rows: [
      {
        id: "fargate", text: { ko: "EC2를 Fargate로 옮겨도 할인이 따라온다", en: "The discount follows a move from EC2 to Fargate" }, right: "compute",
        why: { ko: "Compute Savings Plans는 EC2, Fargate, Lambda에 닿습니다.", en: "Compute Savings Plans reach EC2, Fargate and Lambda." },
      },
      {
        id: "family", text: { ko: "시간당 금액을 약속하되 한 리전의 한 패밀리에 묶이고 할인이 더 크다", en: "Promises money per hour, tied to one family in one Region, with a larger discount" }, right: "instance",
        why: { ko: "자유를 조금 내주고 할인을 더 받습니다.", en: "It trades some freedom for a larger discount." },
      },
      {
        id: "resell", text: { ko: "남은 기간을 다른 고객에게 되팔 수 있는 종류가 있다", en: "One class of it can be resold to other customers" }, right: "ri",
        why: { ko: "표준 예약 인스턴스는 예약 인스턴스 마켓플레이스에서 팔 수 있습니다.", en: "Standard Reserved Instances can be sold on their marketplace." },
      },
      {
        id: "place", text: { ko: "범위를 잘 고르면 가용 영역 한 곳의 자리도 잡는다", en: "With the right scope it also holds a place in one zone" }, right: "ri",
        why: { ko: "영역 범위 예약 인스턴스만 자리를 잡습니다.", en: "Only the zonal Reserved Instance holds a place." },
      },
    ],
    explain: {
      ko: "Savings Plans는 금액을, 예약 인스턴스는 속성을 약속합니다. 금액의 약속은 자리를 잡지 않습니다.",
      en: "Savings Plans promise money, Reserved Instances attributes. A promise of money holds no place.",
    },
  },
  {
    id: "purchase-options.spot-fit",
    kind: "several-choices",
    section: "spot",
    facts: ["ec2.spot.what", "ec2.spot.interrupt.notice", "ec2.spot.interrupt.reasons"],
    concepts: ["spot-instance"],
    mistake: "M06",
    ask: { ko: "스팟으로 옮겨도 좋은 일을 모두 고르세요.", en: "Tick the work that can well move to Spot." },
    choices: [
      {
        id: "queue", text: { ko: "대기열에서 하나씩 꺼내고, 끝내야 지우는 썸네일 생성기", en: "A thumbnail maker that takes jobs from a queue and deletes each when done" }, right: true,
        why: { ko: "중단되면 일감이 대기열에 남아 다른 서버가 이어받습니다.", en: "After an interruption the job is still queued for another server." },
      },
      {
        id: "web", text: { ko: "로드 밸런서 뒤에 있는 상태 없는 웹 서버 열 대 가운데 일부", en: "Some of ten stateless web servers behind a load balancer" }, right: true,
        why: { ko: "한두 대가 회수되어도 남은 서버가 요청을 받습니다.", en: "If one or two are taken back, the others go on serving." },
      },
      {
        id: "database", text: { ko: "복제본 없이 돌리는 하나뿐인 주문 데이터베이스", en: "The only order database, without a replica" }, right: false,
        why: { ko: "회수되는 순간 서비스가 멈춥니다.", en: "The service stops when it is taken back." },
      },
      {
        id: "long-run", text: { ko: "중간 저장 없이 나흘을 이어 달리는 시뮬레이션", en: "A simulation that runs four days without saving in between" }, right: false,
        why: { ko: "셋째 날에 회수되면 처음부터 다시입니다. 중간 저장을 넣으면 알맞아집니다.", en: "Taken back on day three, it starts again. With checkpoints it would fit." },
      },
      {
        id: "tests", text: { ko: "실패하면 다시 돌리는 자동 시험", en: "Automated tests that are simply run again when they fail" }, right: true,
        why: { ko: "짧고 되풀이할 수 있는 일입니다.", en: "Short work that can be repeated." },
      },
    ],
    explain: {
      ko: "기준은 값이 아니라 중단입니다. 상태가 밖에 있고, 잘게 나뉘고, 다시 해도 되면 스팟에 맞습니다.",
      en: "The test is the interruption, not the price: state elsewhere, small pieces, repeatable.",
    },
  },
  {
    id: "purchase-options.max-price",
    kind: "one-choice",
    section: "spot",
    facts: ["ec2.spot.no-bidding", "ec2.spot.interrupt.reasons"],
    concepts: ["spot-instance"],
    mistake: "M07",
    ask: {
      ko: "스팟 인스턴스가 자주 회수됩니다. 동료는 “최고 가격을 더 높게 불러 경매에서 이기자”고 합니다. 더 나은 방법은 무엇입니까?",
      en: "Your Spot Instances are taken back often. A colleague wants to “bid higher and win the auction”. What helps more?",
    },
    choices: [
      {
        id: "pools", text: { ko: "허용하는 유형과 가용 영역을 늘려 여러 풀에 나누어 놓는다", en: "Allow more types and zones, so that you draw on several pools" }, right: true,
        why: { ko: "대부분은 용량 때문에 회수되므로, 풀이 여럿이면 다른 풀에서 이어집니다.", en: "Most interruptions are about capacity; with several pools another one carries on." },
      },
      {
        id: "bid", text: { ko: "최고 가격을 온디맨드 요금의 두 배로 올려 우선순위를 얻는다", en: "Raise the maximum price to twice On-Demand, to come first in line" }, right: false,
        why: { ko: "경매가 아니라서 높게 적어도 우선순위가 생기지 않습니다.", en: "There is no auction; a high maximum brings no priority." },
      },
      {
        id: "night", text: { ko: "남는 서버가 많은 밤 시간대를 골라 예약해 둔다", en: "Book the hours of the night, when many servers are left over" }, right: false,
        why: { ko: "스팟에는 시간대를 고르는 기능이 없습니다.", en: "Spot has no hours to choose." },
      },
      {
        id: "protect", text: { ko: "종료 방지를 켜서 EC2가 회수하지 못하게 막는다", en: "Turn on termination protection, so that EC2 cannot take them back" }, right: false,
        why: { ko: "스팟 인스턴스에는 종료 방지를 켤 수 없습니다.", en: "Termination protection is not available for Spot Instances." },
        counter: fails("call-accepted", [[0, { type: "launch" }], [60, { type: "set-termination-protection", on: true }]], 120, { since: 50, params: { market: "spot" } }),
      },
    ],
    explain: {
      ko: "경매는 2017년에 끝났습니다. 회수의 주된 까닭은 용량이므로 풀을 넓히는 것이 답입니다.",
      en: "The auction ended in 2017. Capacity is the main reason for interruptions, so widen the pools.",
    },
  },
  {
    id: "purchase-options.interruption-order",
    kind: "order",
    section: "spot",
    facts: ["ec2.spot.interrupt.notice", "ec2.spot.interrupt.where", "ec2.spot.interrupt.behavior", "ec2.spot.rebalance"],
    concepts: ["spot-instance", "instance-metadata"],
    ask: {
      ko: "기본 설정의 스팟 인스턴스가 회수됩니다. 이른 권고가 먼저 왔을 때, 잘 만든 작업자의 순서를 맞추세요.",
      en: "A Spot Instance with default settings is taken back, and the early recommendation came first. Order what a well-built worker goes through.",
    },
    steps: [
      { id: "rebalance", text: { ko: "회수될 위험이 커졌다는 권고를 받는다", en: "It receives the recommendation that its risk has grown" }, why: { ko: "중단 알림보다 이를 수 있는 신호입니다.", en: "This signal may come earlier than the notice." } },
      { id: "notice", text: { ko: "중단 알림이 이벤트와 메타데이터에 나타난다", en: "The interruption notice appears as event and in metadata" }, why: { ko: "남은 시간은 2분쯤이고, 보장된 시간은 아닙니다.", en: "About two minutes are left, and even they are best effort." } },
      { id: "drain", text: { ko: "새 일을 받지 않고, 하던 일의 상태를 밖에 저장한다", en: "It takes no new work and saves its state outside" }, why: { ko: "알림을 보고 나서 할 수 있는 마지막 일입니다.", en: "The last thing to do with the time left." } },
      { id: "terminate", text: { ko: "EC2가 인스턴스를 종료한다", en: "EC2 terminates the instance" }, why: { ko: "기본 중단 동작은 terminate입니다.", en: "The default behavior is terminate." } },
      { id: "resume", text: { ko: "다른 풀에서 새로 켜진 작업자가 이어받는다", en: "A new worker from another pool carries on" }, why: { ko: "상태가 밖에 있으니 이어집니다.", en: "The state is outside, so the work goes on." } },
    ],
    explain: {
      ko: "권고, 알림, 정리, 종료, 이어받기입니다. 알림만 믿지 말고 평소에도 상태를 밖에 둡니다.",
      en: "Recommendation, notice, tidying up, termination, taking over. Keep state outside all the time, not only on notice.",
    },
  },
  {
    id: "purchase-options.holds-a-place",
    kind: "several-choices",
    section: "places-and-machines",
    facts: ["ec2.capacity-reservation", "ec2.price.ri.scope", "ec2.price.sp.types"],
    concepts: ["capacity-reservation", "reserved-instance", "savings-plans", "dedicated-instance"],
    ask: {
      ko: "행사 날 가용 영역 a에서 서버 스무 대를 반드시 켤 수 있어야 합니다. 자리를 잡아 주는 것을 모두 고르세요.",
      en: "On the day of an event you must be able to launch twenty servers in zone a. Tick what holds the places.",
    },
    choices: [
      {
        id: "odcr", text: { ko: "그 영역의 온디맨드 용량 예약", en: "An On-Demand Capacity Reservation in that zone" }, right: true,
        why: { ko: "쓰든 안 쓰든 요금을 내고 자리를 잡아 둡니다.", en: "It holds the places and is paid whether used or not." },
      },
      {
        id: "zonal", text: { ko: "영역 범위 예약 인스턴스", en: "Zonal Reserved Instances" }, right: true,
        why: { ko: "예약 인스턴스 가운데 자리를 잡는 것은 영역 범위입니다.", en: "Of Reserved Instances, the zonal ones hold a place." },
      },
      {
        id: "regional", text: { ko: "리전 범위 예약 인스턴스", en: "Regional Reserved Instances" }, right: false,
        why: { ko: "어느 영역에서나 할인하지만 자리는 잡지 않습니다.", en: "They discount in any zone but hold no place." },
      },
      {
        id: "plan", text: { ko: "3년 전체 선결제 Compute Savings Plans", en: "Compute Savings Plans for 3 years, all upfront" }, right: false,
        why: { ko: "아무리 길게 약속해도 요율만 낮아집니다.", en: "However long the promise, it lowers the rate and no more." },
      },
      {
        id: "dedicated", text: { ko: "테넌시가 dedicated인 시작 템플릿", en: "A launch template with tenancy dedicated" }, right: false,
        why: { ko: "켜질 때 하드웨어를 나누지 않을 뿐, 미리 잡아 두지는 않습니다.", en: "It shares no hardware once it runs, but holds nothing beforehand." },
      },
    ],
    explain: {
      ko: "자리를 잡는 것은 용량 예약과 영역 범위 예약 인스턴스입니다. 할인과 자리는 다른 일입니다.",
      en: "Capacity Reservations and zonal Reserved Instances hold places. A discount is another matter.",
    },
  },
  {
    id: "purchase-options.reservation-and-plan",
    kind: "one-choice",
    section: "places-and-machines",
    facts: ["ec2.capacity-reservation", "ec2.price.sp.commit"],
    concepts: ["capacity-reservation", "savings-plans", "billing"],
    ask: {
      ko: "온디맨드 용량 예약 열 대를 잡아 두고 네 대만 켰습니다. 그동안의 요금을 바르게 말한 것은 무엇입니까?",
      en: "An On-Demand Capacity Reservation holds ten places, and four instances run in it. What is charged?",
    },
    choices: [
      {
        id: "ten", text: { ko: "열 대 몫. 켜지 않은 여섯 자리도 온디맨드 요율로 낸다", en: "Ten: the six empty places cost the On-Demand rate, too" }, right: true,
        why: { ko: "자리를 비워 둔 값을 치르는 것이 용량 예약입니다.", en: "Paying for places kept free is what the reservation is." },
      },
      {
        id: "four", text: { ko: "네 대 몫. 비어 있는 여섯 자리는 실제로 켜는 순간부터 낸다", en: "Four: the other six cost nothing until they are started" }, right: false,
        why: { ko: "그렇다면 누구나 자리를 무한정 잡아 둘 것입니다.", en: "Then everybody would hold places without end." },
      },
      {
        id: "discounted", text: { ko: "열 대 몫이지만 예약했으므로 절반쯤 할인된다", en: "Ten, but at about half price since they were reserved" }, right: false,
        why: { ko: "용량 예약 자체는 할인이 아닙니다. 할인은 약정을 따로 얹어야 합니다.", en: "The reservation is no discount; a commitment would have to be laid on top." },
      },
      {
        id: "term", text: { ko: "약정이 끝나는 1년 뒤까지 열 대 몫을 낸다", en: "Ten, until the one-year term of the reservation ends" }, right: false,
        why: { ko: "온디맨드 용량 예약에는 정해진 기간이 없어 그만두면 끝납니다.", en: "It has no term; it ends when you cancel it." },
      },
    ],
    explain: {
      ko: "온디맨드 용량 예약은 기간 약정도 할인도 없이 자리를 잡고, 빈자리에도 온디맨드 요율이 붙습니다.",
      en: "It holds places without term or discount; empty places cost the On-Demand rate.",
    },
  },
  {
    id: "purchase-options.dedicated-kinds",
    kind: "rows",
    section: "places-and-machines",
    facts: ["ec2.dedicated.host", "ec2.dedicated.instance", "ec2.dedicated.fee", "ec2.tenancy.values"],
    concepts: ["dedicated-host", "dedicated-instance"],
    ask: { ko: "전용 인스턴스와 전용 호스트 가운데 어느 쪽의 이야기입니까?", en: "Dedicated Instance, Dedicated Host, or both?" },
    columns: [
      { id: "instance", text: { ko: "전용 인스턴스", en: "Dedicated Instance" } },
      { id: "host", text: { ko: "전용 호스트", en: "Dedicated Host" } },
      { id: "both", text: { ko: "둘 다", en: "Both" } },
    ],
    rows: [
      {
        id: "alone", text: { ko: "다른 계정의 인스턴스와 물리 서버를 나누어 쓰지 않는다", en: "No other account's instance runs on the same physical server" }, right: "both",
        why: { ko: "둘의 공통점입니다.", en: "They have this in common." },
      },
      {
        id: "fee", text: { ko: "하나라도 실행 중인 리전마다 시간당 요금이 더 붙는다", en: "Adds an hourly charge in each Region where one runs" }, right: "instance",
        why: { ko: "인스턴스 요금에 더해지는 리전별 요금입니다.", en: "A charge per Region on top of that for the instances." },
      },
      {
        id: "fill", text: { ko: "한 대를 켜든 꽉 채우든 요금이 같다", en: "Costs the same with one instance or filled to the brim" }, right: "host",
        why: { ko: "호스트 단위로 과금됩니다.", en: "It is billed per host." },
      },
      {
        id: "cores", text: { ko: "물리 코어 수를 세는 라이선스를 가져올 수 있다", en: "Takes licences that count physical cores" }, right: "host",
        why: { ko: "코어와 소켓이 보입니다.", en: "Its cores and sockets are visible." },
      },
    ],
    explain: {
      ko: "나누어 쓰지 않는 것은 같습니다. 기계가 보이고 배치를 정할 수 있는 것은 전용 호스트뿐입니다.",
      en: "Neither shares hardware; only the Dedicated Host shows the machine and lets you place instances.",
    },
  },
  {
    id: "purchase-options.isolation-only",
    kind: "one-choice",
    section: "places-and-machines",
    facts: ["ec2.dedicated.host", "ec2.dedicated.instance"],
    concepts: ["dedicated-instance", "dedicated-host"],
    ask: {
      ko: "규정 때문에 다른 회사와 하드웨어를 나누면 안 됩니다. 코어를 세는 라이선스는 없고 서버는 늘 두세 대뿐입니다. 관리 부담이 가장 적은 선택은 무엇입니까?",
      en: "A rule forbids sharing hardware with other companies. You have no licence that counts cores and only two or three servers. What takes the least management?",
    },
    choices: [
      {
        id: "instance", text: { ko: "테넌시를 dedicated로 두고 전용 인스턴스를 쓴다", en: "Dedicated Instances: set the tenancy to dedicated" }, right: true,
        why: { ko: "격리를 얻으면서 호스트의 자리를 직접 채우지 않아도 됩니다.", en: "It isolates, and you need not fill hosts yourself." },
      },
      {
        id: "host", text: { ko: "전용 호스트를 할당하고 서버를 그 위에 하나씩 배치한다", en: "Allocate a Dedicated Host and place them on it" }, right: false,
        why: { ko: "요건은 채우지만 빈자리까지 값을 치르고 배치도 맡아야 합니다.", en: "It meets the rule, but you pay for empty room and do the placing." },
      },
      {
        id: "reservation", text: { ko: "온디맨드 용량 예약으로 자리를 잡는다", en: "Hold places with an On-Demand Capacity Reservation" }, right: false,
        why: { ko: "자리를 잡을 뿐, 하드웨어를 나누는 것은 그대로입니다.", en: "That holds room; the hardware is still shared." },
      },
      {
        id: "security-group", text: { ko: "들어오는 트래픽을 모두 막은 보안 그룹을 붙인다", en: "Attach a security group that lets nothing in" }, right: false,
        why: { ko: "네트워크를 막는 것이지 하드웨어를 나누지 않는 것이 아닙니다.", en: "That closes the network, not the hardware." },
      },
    ],
    explain: {
      ko: "격리만 필요하면 전용 인스턴스, 기계를 보고 배치해야 하면 전용 호스트입니다.",
      en: "For isolation alone take Dedicated Instances; to see and place, a Dedicated Host.",
    },
  },
  {
    id: "purchase-options.free-tier-account",
    kind: "one-choice",
    section: "free-tier",
    facts: ["ec2.freetier.cutover", "ec2.freetier.new.months", "ec2.freetier.new.types", "ec2.freetier.new.credits"],
    concepts: ["free-tier"],
    mistake: "M13",
    ask: {
      ko: "2026년 3월에 계정을 만들어 무료 플랜을 골랐습니다. 블로그를 따라 t2.micro를 1년 동안 무료로 쓰려고 합니다. 무엇이 맞습니까?",
      en: "Your account was made in March 2026 with the free plan. Following a blog you plan to run t2.micro for free for a year. What is true?",
    },
    choices: [
      {
        id: "credits", text: { ko: "크레딧 방식이고, 크레딧이나 기한이 다하면 무료 플랜이 끝난다", en: "You have credits; the plan ends when they or the months run out" }, right: true,
        why: { ko: "2025년 7월 15일부터 만든 계정은 크레딧 방식입니다. t2.micro는 대상 유형도 아닙니다.", en: "Accounts from 15 July 2025 on have credits, and t2.micro is not an eligible type." },
      },
      {
        id: "year", text: { ko: "블로그대로 t2.micro를 한 해 동안 무료로 쓸 수 있다", en: "The blog is right: t2.micro is free for one year" }, right: false,
        why: { ko: "그보다 먼저 만든 계정의 이야기입니다.", en: "That is about accounts made earlier." },
      },
      {
        id: "billed", text: { ko: "여섯 달이 지나면 아무 알림 없이 곧바로 카드로 요금이 청구되기 시작한다", en: "After six months your card is charged for everything, without further notice" }, right: false,
        why: { ko: "무료 플랜에서는 요금이 청구되지 않습니다. 유료 플랜으로 올려야 이어집니다.", en: "The free plan cannot bill you; you go on by upgrading." },
      },
      {
        id: "none", text: { ko: "새 계정에는 EC2 무료 혜택이 아예 없어졌다", en: "New accounts no longer have anything free on EC2" }, right: false,
        why: { ko: "크레딧으로 여섯 가지 유형을 쓸 수 있습니다.", en: "Credits can be spent on six types." },
      },
    ],
    explain: {
      ko: "프리 티어는 계정을 만든 날을 먼저 봅니다. 새 계정은 크레딧과 여섯 달, 옛 계정은 열두 달 방식입니다.",
      en: "Look at the account's date first: credits and six months for new accounts, the twelve-month model for old ones.",
    },
  },
  {
    id: "purchase-options.floor-and-waves",
    kind: "one-choice",
    section: "choosing",
    facts: ["ec2.price.sp.commit", "ec2.price.sp.spot", "ec2.price.sp-over-ri"],
    concepts: ["savings-plans", "on-demand", "spot-instance"],
    ask: {
      ko: "웹 서버가 새벽에는 네 대, 낮에는 스무 대까지 늘어납니다. 반년마다 더 새로운 유형으로 바꿉니다. 약정을 어떻게 거는 것이 좋습니까?",
      en: "Web servers number four before dawn and up to twenty by day, and every half year you move to a newer type. How should you commit?",
    },
    choices: [
      {
        id: "floor", text: { ko: "네 대 몫을 Savings Plans로 걸고 위는 온디맨드와 스팟에 맡긴다", en: "Savings Plans for four; On-Demand and Spot above them" }, right: true,
        why: { ko: "늘 쓰는 최소 사용량만 약정하므로 버리는 시간이 없습니다.", en: "Only the floor is promised, so no hour goes to waste." },
      },
      {
        id: "peak", text: { ko: "스무 대 몫을 모두 Savings Plans로 걸어 가장 바쁜 낮의 요금까지 낮춘다", en: "Savings Plans for twenty, to lower the whole daytime bill" }, right: false,
        why: { ko: "새벽마다 열여섯 대 몫의 약정이 버려집니다.", en: "Before dawn the promise for sixteen is wasted, night after night." },
      },
      {
        id: "zonal", text: { ko: "지금 유형의 영역 범위 예약 인스턴스를 3년 사 둔다", en: "Buy zonal Reserved Instances of today's type for 3 years" }, right: false,
        why: { ko: "반년 뒤 유형을 바꾸면 할인이 맞지 않습니다.", en: "In half a year the type no longer matches." },
      },
      {
        id: "spot-plan", text: { ko: "모두 스팟으로 옮기고 그 위에 Savings Plans를 건다", en: "Move all to Spot and lay Savings Plans on top" }, right: false,
        why: { ko: "Savings Plans는 스팟 사용에 적용되지 않습니다.", en: "Savings Plans do not apply to Spot usage." },
      },
    ],
    explain: {
      ko: "약정은 가장 한가한 때의 사용량까지만 겁니다. 유형이 바뀔 것이라면 금액을 약속하는 쪽이 맞습니다.",
      en: "Commit up to the quietest use. If types will change, promise money.",
    },
  },
  {
    id: "purchase-options.capacity-error",
    kind: "one-choice",
    section: "places-and-machines",
    facts: ["ec2.error.no-capacity", "ec2.capacity-reservation"],
    concepts: ["capacity-reservation", "on-demand"],
    ask: {
      ko: "Compute Savings Plans를 넉넉히 걸어 두었는데도 오늘 인스턴스를 켜다가 InsufficientInstanceCapacity 오류를 받았습니다. 까닭은 무엇입니까?",
      en: "You have plenty of Compute Savings Plans, yet today a launch fails with InsufficientInstanceCapacity. Why?",
    },
    choices: [
      {
        id: "no-place", text: { ko: "약정은 요율만 낮추고, 그 영역에는 그 유형의 자리가 없다", en: "The plan lowers rates only; that zone has no room for the type" }, right: true,
        why: { ko: "자리는 용량 예약으로 잡거나, 다른 유형이나 영역에서 찾습니다.", en: "Hold room with a reservation, or look in another type or zone." },
      },
      {
        id: "spent", text: { ko: "이번 한 시간 몫으로 약정한 금액을 이미 다 써 버려서 더 켤 수 없다", en: "The amount promised for this hour has been used up, so nothing more starts" }, right: false,
        why: { ko: "다 쓰면 온디맨드 요율로 넘어갈 뿐, 거절되지 않습니다.", en: "Beyond it the On-Demand rate applies; nothing is refused." },
      },
      {
        id: "quota", text: { ko: "계정의 vCPU 할당량이 모자란다", en: "The account's vCPU quota is too low" }, right: false,
        why: { ko: "할당량이 모자라면 다른 오류가 납니다.", en: "A short quota gives another error." },
      },
      {
        id: "family", text: { ko: "약정한 패밀리와 다른 유형을 골랐다", en: "The type is of another family than the plan" }, right: false,
        why: { ko: "Compute Savings Plans는 패밀리를 가리지 않고, 맞지 않아도 시작은 됩니다.", en: "Compute Savings Plans take any family, and a mismatch would not stop a launch." },
      },
    ],
    explain: {
      ko: "할인과 자리는 따로입니다. 용량 오류는 예약하거나, 유형과 영역을 넓히거나, 잠시 뒤 다시 시도해서 풉니다.",
      en: "Discount and place are separate. Meet the error with a reservation, more types and zones, or a later try.",
    },
  },
  {
    id: "purchase-options.marketplace-bill",
    kind: "several-choices",
    section: "choosing",
    facts: ["marketplace.what", "ec2.price.sp.types"],
    concepts: ["marketplace", "savings-plans", "billing"],
    ask: {
      ko: "AWS Marketplace의 유료 방화벽 AMI로 인스턴스를 온디맨드로 켰고 Compute Savings Plans도 걸려 있습니다. 청구서에 대해 맞는 것을 모두 고르세요.",
      en: "An instance runs On-Demand from a paid firewall AMI of AWS Marketplace, and you have Compute Savings Plans. Tick what is true of the bill.",
    },
    choices: [
      {
        id: "two", text: { ko: "EC2 요금과 판매자의 소프트웨어 요금이 따로 나온다", en: "EC2 and the seller's software are charged separately" }, right: true,
        why: { ko: "판매자의 AMI로 내 인스턴스를 켠 것입니다.", en: "It is your instance from the seller's AMI." },
      },
      {
        id: "ec2-part", text: { ko: "EC2 요금에는 Savings Plans의 요율이 적용될 수 있다", en: "The rate of the Savings Plan may apply to the EC2 part" }, right: true,
        why: { ko: "EC2 사용은 여느 인스턴스와 같습니다.", en: "As usage of EC2 it is like any other." },
      },
      {
        id: "software", text: { ko: "소프트웨어 요금도 같은 비율로 깎인다", en: "The software is discounted by the same share" }, right: false,
        why: { ko: "판매자가 정한 요금에는 닿지 않습니다.", en: "It does not reach the seller's price." },
      },
      {
        id: "seller-runs", text: { ko: "판매자가 서버를 운영하므로 EC2 요금은 판매자가 낸다", en: "The seller runs the server and pays for EC2" }, right: false,
        why: { ko: "서버는 내 계정에 있고 운영도 내가 합니다.", en: "The server is in your account and yours to run." },
      },
    ],
    explain: {
      ko: "Marketplace는 소프트웨어를 파는 장터입니다. EC2 할인은 EC2 사용에만 닿습니다.",
      en: "Marketplace sells software. Discounts on EC2 reach EC2 usage only.",
    },
  },
  {
    id: "purchase-options.persistent-request",
    kind: "one-choice",
    section: "spot",
    facts: ["ec2.spot.interrupt.behavior"],
    concepts: ["spot-instance"],
    ask: { ko: "스팟 인스턴스 세 대를 종료할 때마다 곧 새로 세 대가 켜집니다. 어떻게 해야 끝납니까?", en: "Whenever you terminate three Spot Instances, three new ones soon start. How do you end it?" },
    choices: [
      {
        id: "faster", right: false, text: { ko: "세 대를 동시에 종료한다", en: "Terminate all three at the same moment" },
        why: { ko: "동시에 종료해도 요청은 살아 있어 다시 켭니다.", en: "The request is still there and launches again." },
      },
      {
        id: "price", right: false, text: { ko: "최고 가격을 0에 가깝게 낮춘다", en: "Lower the maximum price to almost zero" },
        why: { ko: "요청은 남아 있습니다. 값이 맞으면 언제든 다시 켜집니다.", en: "The request stays, and launches again whenever the price fits." },
      },
      {
        id: "cancel", right: true, text: { ko: "스팟 요청을 취소하고 인스턴스를 종료한다", en: "Cancel the Spot request, then terminate them" },
        why: { ko: "persistent 요청이 남아 있는 한 다시 켜지므로 요청부터 없앱니다.", en: "While the persistent request lives it launches again, so it goes first." },
      },
      {
        id: "only-cancel", right: false, text: { ko: "스팟 요청만 취소하면 세 대도 함께 종료된다", en: "Cancel the Spot request alone, and the three end with it" },
        why: { ko: "요청을 취소해도 이미 실행 중인 인스턴스는 종료되지 않습니다.", en: "Cancelling a request does not terminate what is already running." },
      },
    ],
    explain: {
      ko: "persistent 요청은 인스턴스가 사라지면 다시 신청합니다. 순서는 요청 취소, 그다음 종료입니다.",
      en: "A persistent request asks again when its instances go. The order is: cancel the request, then terminate.",
    },
  },
];
