import type { Misconception } from "@/engine/quiz/misconception";

/** Popular mistakes by their number: what people say, and what is so, each as a statement that can be judged alone. Only those with a question are asked. */
export const misconceptions: Readonly<Record<string, Misconception>> = {
  M01: {
    claim: { ko: "사용자가 몰릴 때 인스턴스를 더 띄우는 것은 수직 확장이다.", en: "Launching more instances under load is vertical scaling." },
    truth: { ko: "인스턴스 수를 늘리는 것은 수평 확장이고, 유형을 키우는 것은 수직 확장이다.", en: "More instances is horizontal scaling; a bigger type is vertical scaling." },
  },
  M02: {
    claim: { ko: "인스턴스에 붙인 IAM 역할은 그 인스턴스에 로그인할 사람을 정한다.", en: "The IAM role on an instance decides who may log in to it." },
    truth: { ko: "인스턴스에 붙인 IAM 역할은 인스턴스의 프로그램이 AWS API를 부를 때 쓰는 신원이다.", en: "The IAM role on an instance is the identity its programs use to call AWS APIs." },
  },
  M03: {
    claim: { ko: "인스턴스를 중지하면 따로 저장해 두지 않은 데이터는 모두 사라진다.", en: "Stopping an instance loses all data that is not stored in another service." },
    truth: { ko: "중지하면 RAM과 인스턴스 스토어의 데이터가 사라지고 EBS 볼륨의 데이터는 남는다.", en: "A stop loses RAM and instance store data; data on EBS volumes stays." },
  },
  M04: {
    claim: { ko: "EC2의 게스트 운영 체제를 업데이트하고 포트를 닫는 일은 AWS가 맡는다.", en: "AWS updates the guest operating system on EC2 and closes its ports." },
    truth: { ko: "EC2의 게스트 운영 체제, 보안 그룹, 데이터는 고객이 지킨다.", en: "On EC2 the guest operating system, security groups and data are the customer's to protect." },
  },
  M05: {
    claim: { ko: "보안 그룹에는 특정 IP를 거부하는 규칙을 넣을 수 있다.", en: "A security group can hold a rule that denies one IP address." },
    truth: { ko: "보안 그룹에는 허용 규칙만 있고, 거부 규칙은 네트워크 ACL에 둔다.", en: "A security group holds allow rules only; deny rules belong in a network ACL." },
  },
  M08: {
    claim: { ko: "AWS의 서비스는 어느 리전에서나 똑같이 쓸 수 있다.", en: "Every AWS service can be used in every Region alike." },
    truth: { ko: "쓸 수 있는 서비스와 인스턴스 유형은 리전마다 다르다.", en: "Which services and instance types there are differs from Region to Region." },
  },
  M09: {
    claim: { ko: "가용 영역 하나는 데이터 센터 건물 하나다.", en: "An Availability Zone is one data center building." },
    truth: { ko: "가용 영역 하나는 데이터 센터 하나 또는 여러 개로 이루어진다.", en: "An Availability Zone is made of one or more data centers." },
  },
  M10: {
    claim: { ko: "가용 영역 사이의 지연은 한 건물 안과 같아서 설계할 때 무시해도 된다.", en: "Latency between zones is that of a single building, so a design can ignore it." },
    truth: { ko: "가용 영역 사이의 지연은 짧지만 0이 아니어서, 여러 번 오가는 요청에서는 쌓인다.", en: "Latency between zones is short but not zero, and adds up for requests that cross many times." },
  },
  M11: {
    claim: { ko: "리전끼리는 공용 인터넷으로만 이어져 있다.", en: "Regions reach each other only over the public internet." },
    truth: { ko: "리전끼리는 AWS의 자체 네트워크로 이어져 있다.", en: "Regions are joined by AWS's own network." },
  },
  M12: {
    claim: { ko: "한 가용 영역이 멈추면 다른 영역에 내 서버의 사본이 저절로 켜진다.", en: "When a zone fails, a copy of your server comes up in another zone by itself." },
    truth: { ko: "다른 가용 영역에는 내가 두거나 두도록 설정한 것만 있다.", en: "Another zone holds only what you placed there or had placed there." },
  },
  M13: {
    claim: { ko: "새 계정이 무료로 쓸 수 있는 인스턴스 유형은 t2.micro뿐이다.", en: "The only type a new account may use for free is t2.micro." },
    truth: { ko: "새 계정의 무료 혜택은 크레딧으로 바뀌었고 여러 유형에 쓸 수 있다.", en: "What a new account gets is credit now, and it covers several types." },
  },
  M14: {
    claim: { ko: "M 시리즈는 메모리 최적화, C 시리즈는 클록이 빠른 CPU를 뜻한다.", en: "M means memory optimized, and C means CPUs with a faster clock." },
    truth: { ko: "C, M, R 시리즈의 가장 큰 차이는 vCPU당 메모리의 양이다.", en: "What sets C, M and R apart first is the memory for each vCPU." },
  },
  M15: {
    claim: { ko: "온디맨드 인스턴스는 CPU가 놀고 있는 동안에는 요금이 없다.", en: "An On-Demand instance costs nothing while its CPU is idle." },
    truth: { ko: "온디맨드 인스턴스는 놀고 있어도 실행 중이면 요금이 붙는다.", en: "An On-Demand instance is charged while it runs, idle or not." },
  },
  M17: {
    claim: { ko: "키 페어 파일에는 AWS가 만든 비밀번호가 들어 있고, 잃어버리면 다시 받을 수 있다.", en: "A key pair file holds a password made by AWS, which can be fetched again." },
    truth: { ko: "AWS에는 퍼블릭 키만 남으므로 잃어버린 프라이빗 키는 AWS도 다시 내줄 수 없다.", en: "AWS keeps the public key only, so it cannot give a lost private key back." },
  },
  M18: {
    claim: { ko: "실행 중인 인스턴스에서 AMI를 만들면 그 인스턴스는 stopped가 된다.", en: "Making an AMI of a running instance puts it into the stopped state." },
    truth: { ko: "AMI를 만들 때 기본값은 재부팅이고, 상태는 running에 머문다.", en: "By default making an AMI reboots the instance, which stays in running." },
  },
  M19: {
    claim: { ko: "인스턴스를 큰 유형으로 바꾸려면 반드시 이미지를 떠서 새로 시작해야 한다.", en: "Moving to a bigger type always takes an image and a new instance." },
    truth: { ko: "호환되는 유형이라면 같은 인스턴스를 중지하고 유형만 바꾸어 다시 시작할 수 있다.", en: "To a compatible type the same instance can be stopped, changed and started." },
  },
  M20: {
    claim: { ko: "인스턴스를 중지하면 프라이빗 IPv4 주소까지 모두 새로 받는다.", en: "After a stop an instance gets all new addresses, its private IPv4 included." },
    truth: { ko: "중지하면 자동 할당 퍼블릭 IPv4만 놓고, 프라이빗 IPv4와 탄력적 IP는 남는다.", en: "A stop lets go of the auto-assigned public IPv4 only; private IPv4 and Elastic IP stay." },
  },
  M23: {
    claim: { ko: "CPU 사용률이 기준을 넘는 순간 Auto Scaling이 서버를 늘린다.", en: "Auto Scaling adds a server the moment CPU use passes the limit." },
    truth: { ko: "Auto Scaling은 경보가 울려야 움직이고, 새 서버는 준비를 마쳐야 일을 나눈다.", en: "Auto Scaling acts on an alarm, and a new server shares the work only once it is ready." },
  },
  M33: {
    claim: { ko: "서버는 일반 컴퓨터보다 성능이 높은 컴퓨터를 가리킨다.", en: "A server is a computer more powerful than ordinary ones." },
    truth: { ko: "서버는 요청을 받아 응답하는 역할이므로 노트북도 서버가 될 수 있다.", en: "Server is a role, answering requests, so a laptop can be one." },
  },
  M35: {
    claim: { ko: "인스턴스 유형 이름에서 옵션 글자는 크기 뒤에 온다.", en: "In a type name the option letters come after the size." },
    truth: { ko: "인스턴스 유형 이름에서 옵션 글자는 세대와 점 사이에 온다.", en: "In a type name the option letters stand between generation and dot." },
  },
  M36: {
    claim: { ko: "유형 이름의 g는 어디에 있든 GPU를 뜻한다.", en: "The letter g in a type name means a GPU wherever it stands." },
    truth: { ko: "유형 이름의 맨 앞 g는 GPU 시리즈, 세대 뒤의 g는 Graviton을 뜻한다.", en: "In front, g is the GPU series; after the generation, it is Graviton." },
  },
  M37: {
    claim: { ko: "재부팅하는 동안 인스턴스 상태는 rebooting이 된다.", en: "While it reboots, an instance is in the state rebooting." },
    truth: { ko: "재부팅하는 동안에도 인스턴스 상태는 running이다.", en: "While it reboots, an instance stays in the state running." },
  },
  M39: {
    claim: { ko: "EBS 볼륨은 리전의 어느 가용 영역에 있는 인스턴스에나 연결할 수 있다.", en: "An EBS volume can be attached to an instance in any zone of its Region." },
    truth: { ko: "EBS 볼륨은 가용 영역 하나에 속하고 그 영역의 인스턴스에만 연결된다.", en: "An EBS volume lives in one zone and attaches to instances of that zone only." },
  },
  M41: {
    claim: { ko: "경보는 지표가 임계값을 한 번이라도 넘으면 곧바로 울린다.", en: "An alarm fires as soon as the metric passes the threshold once." },
    truth: { ko: "경보는 N개의 데이터 포인트 가운데 M개가 임계값을 넘어야 울린다.", en: "An alarm fires when M of N datapoints breach the threshold." },
  },
  M43: {
    claim: { ko: "온디맨드 인스턴스를 몇 초만 쓰고 중지하면 그 몇 초만 과금된다.", en: "An On-Demand instance stopped after a few seconds is billed for just those." },
    truth: { ko: "온디맨드 인스턴스에는 시작할 때마다 적용되는 최소 과금 시간이 있다.", en: "On-Demand instances have a shortest billed time that applies to every start." },
  },
  M47: {
    claim: { ko: "EC2의 SLA는 인스턴스가 멈추지 않게 해 주겠다는 보장이다.", en: "The SLA of EC2 guarantees that an instance does not stop." },
    truth: { ko: "EC2의 SLA는 가동률이 낮았을 때 서비스 크레딧을 주겠다는 약속이다.", en: "The SLA of EC2 promises service credits when uptime was too low." },
  },
  M48: {
    claim: { ko: "SLA는 목표를, SLI는 그 목표를 어겼을 때의 보상을 뜻한다.", en: "An SLA is the goal, and an SLI the remedy when it is missed." },
    truth: { ko: "SLO가 목표이고 SLI는 잰 값이며 SLA는 보상이 따르는 계약이다.", en: "The SLO is the goal, the SLI what was measured, the SLA a contract with a remedy." },
  },
};
