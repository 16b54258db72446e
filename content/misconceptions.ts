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
  M06: {
    claim: { ko: "스팟은 남는 시간대를 골라 언제나 똑같이 크게 할인받는 방식이다.", en: "Spot means picking leftover hours, always at the same deep discount." },
    truth: { ko: "스팟의 할인율은 유형과 가용 영역에 따라 다르고 인스턴스는 중단될 수 있다.", en: "The Spot discount differs by type and zone, and the instance can be interrupted." },
  },
  M07: {
    claim: { ko: "스팟 인스턴스는 값을 더 높게 부른 사람이 가져가는 경매다.", en: "Spot is an auction that the highest bidder wins." },
    truth: { ko: "스팟 가격은 AWS가 정하고 오랜 수요와 공급을 따라 천천히 바뀐다.", en: "AWS sets the Spot price, which moves slowly with long-term supply and demand." },
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
  M16: {
    claim: { ko: "예약 인스턴스를 사면 서버 한 대가 한 해 동안 내 것으로 배정된다.", en: "Buying a Reserved Instance assigns you a server for a year." },
    truth: { ko: "예약 인스턴스는 속성이 맞는 사용에 붙는 요금 할인이다.", en: "A Reserved Instance is a billing discount on usage with matching attributes." },
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
    truth: { ko: "중지하면 자동 할당 퍼블릭 IPv4만 반환하고, 프라이빗 IPv4와 탄력적 IP는 남는다.", en: "A stop lets go of the auto-assigned public IPv4 only; private IPv4 and Elastic IP stay." },
  },
  M21: {
    claim: { ko: "Elastic Load Balancing의 대상이 될 수 있는 것은 EC2 인스턴스뿐이다.", en: "Only EC2 instances can be targets of Elastic Load Balancing." },
    truth: { ko: "로드 밸런서는 종류가 여럿이고 IP 주소나 Lambda 함수도 대상이 될 수 있다.", en: "There are several kinds of load balancer, and IP addresses or Lambda functions can be targets too." },
  },
  M22: {
    claim: { ko: "로드 밸런서는 고장 난 인스턴스를 곧바로 새 인스턴스로 교체한다.", en: "A load balancer replaces a failed instance with a new one at once." },
    truth: { ko: "로드 밸런서는 상태 확인에 거듭 실패한 대상에 요청을 보내지 않을 뿐 교체하지는 않는다.", en: "After repeated failed checks a load balancer stops sending requests to a target; it does not replace it." },
  },
  M23: {
    claim: { ko: "CPU 사용률이 기준을 넘는 순간 Auto Scaling이 서버를 늘린다.", en: "Auto Scaling adds a server the moment CPU use passes the limit." },
    truth: { ko: "Auto Scaling은 경보가 울려야 움직이고, 새 서버는 준비를 마쳐야 일을 나눈다.", en: "Auto Scaling acts on an alarm, and a new server shares the work only once it is ready." },
  },
  M24: {
    claim: { ko: "AWS에서 용량을 늘리고 줄이는 서비스는 Auto Scaling 하나다.", en: "One service, Auto Scaling, grows and shrinks everything on AWS." },
    truth: { ko: "EC2 Auto Scaling과 Application Auto Scaling은 서로 다른 것을 늘리고 줄인다.", en: "EC2 Auto Scaling and Application Auto Scaling grow and shrink different things." },
  },
  M25: {
    claim: { ko: "CloudFront는 바뀌지 않는 파일만 나를 수 있다.", en: "CloudFront can carry only files that do not change." },
    truth: { ko: "CloudFront는 캐시하지 않는 동적 요청도 오리진까지 나른다.", en: "CloudFront also carries dynamic requests, uncached, to the origin." },
  },
  M26: {
    claim: { ko: "캐시를 두면 모든 읽기가 빨라지고 내용은 늘 최신이다.", en: "With a cache every read is faster and the content always current." },
    truth: { ko: "캐시에 없으면 읽기가 더 걸리고, 있으면 낡은 내용을 볼 수 있다.", en: "A miss takes longer, and a hit can be out of date." },
  },
  M27: {
    claim: { ko: "S3에는 크기가 아무리 커도 객체 하나로 올릴 수 있다.", en: "An S3 object can be of any size." },
    truth: { ko: "S3 버킷에 담는 양에는 한도가 없지만 객체 하나의 크기에는 한도가 있다.", en: "An S3 bucket holds any amount, but one object has a maximum size." },
  },
  M28: {
    claim: { ko: "RDS는 부하가 늘면 스스로 더 큰 인스턴스 클래스로 바뀐다.", en: "RDS moves to a bigger instance class by itself as the load grows." },
    truth: { ko: "RDS의 스토리지 자동 조정은 켜야 동작하고 인스턴스 클래스는 바꾸지 않는다.", en: "Storage autoscaling of RDS must be turned on, and it never changes the instance class." },
  },
  M29: {
    claim: { ko: "RDS에서 장애가 나면 읽기 전용 복제본이 저절로 승격되어 넘겨받는다.", en: "When an RDS database fails, a read replica is promoted by itself and takes over." },
    truth: { ko: "RDS의 다중 AZ 대기는 동기로 복제되어 자동으로 넘겨받고, 읽기 전용 복제본은 비동기로 따라온다.", en: "A Multi-AZ standby of RDS is replicated synchronously and takes over by itself; a read replica follows asynchronously." },
  },
  M30: {
    claim: { ko: "한 정책이 허용하면 다른 정책이 거부해도 요청은 허용된다.", en: "If one policy allows a request, it goes through even if another denies it." },
    truth: { ko: "어느 정책이든 명시적으로 거부하면 허용이 있어도 요청은 거부된다.", en: "An explicit deny in any policy refuses the request, whatever else allows it." },
  },
  M31: {
    claim: { ko: "지연 시간 라우팅은 지도에서 가장 가까운 리전을 답한다.", en: "Latency routing answers with the Region nearest on the map." },
    truth: { ko: "지연 시간 라우팅은 레코드를 둔 리전 가운데 잰 지연이 가장 짧은 곳을 답한다.", en: "Latency routing answers with the Region of lowest measured latency among those with a record." },
  },
  M32: {
    claim: { ko: "DNS 장애 조치를 걸어 두면 서버가 죽는 순간 모든 사용자가 다른 곳으로 간다.", en: "With DNS failover every user moves elsewhere the moment a server dies." },
    truth: { ko: "DNS 장애 조치에는 상태 확인이 알아차리는 시간과 캐시된 답의 TTL이 걸린다.", en: "DNS failover takes the time of the health check plus the TTL of cached answers." },
  },
  M33: {
    claim: { ko: "서버는 일반 컴퓨터보다 성능이 높은 컴퓨터를 가리킨다.", en: "A server is a computer more powerful than ordinary ones." },
    truth: { ko: "서버는 요청을 받아 응답하는 역할이므로 노트북도 서버가 될 수 있다.", en: "Server is a role, answering requests, so a laptop can be one." },
  },
  M34: {
    claim: { ko: "ECS를 쓰려면 EC2 인스턴스로 된 클러스터를 꼭 마련해야 한다.", en: "ECS always needs a cluster of EC2 instances." },
    truth: { ko: "ECS의 작업은 EC2에서도, 인스턴스를 관리하지 않는 Fargate에서도 돌 수 있다.", en: "ECS tasks can run on EC2, or on Fargate without instances to manage." },
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
  M38: {
    claim: { ko: "모든 인스턴스에는 인스턴스 스토어가 기본으로 딸려 온다.", en: "Every instance comes with instance store by default." },
    truth: { ko: "인스턴스 스토어는 로컬 디스크가 있는 유형에만 있다.", en: "Only types with local disks have instance store." },
  },
  M39: {
    claim: { ko: "EBS 볼륨은 리전의 어느 가용 영역에 있는 인스턴스에나 연결할 수 있다.", en: "An EBS volume can be attached to an instance in any zone of its Region." },
    truth: { ko: "EBS 볼륨은 가용 영역 하나에 속하고 그 영역의 인스턴스에만 연결된다.", en: "An EBS volume lives in one zone and attaches to instances of that zone only." },
  },
  M40: {
    claim: { ko: "EFS는 Elastic File Store의 줄임말이다.", en: "EFS stands for Elastic File Store." },
    truth: { ko: "EFS는 Elastic File System, EBS는 Elastic Block Store의 줄임말이다.", en: "EFS is Elastic File System, and EBS is Elastic Block Store." },
  },
  M41: {
    claim: { ko: "경보는 지표가 임계값을 한 번이라도 넘으면 곧바로 울린다.", en: "An alarm fires as soon as the metric passes the threshold once." },
    truth: { ko: "경보는 N개의 데이터 포인트 가운데 M개가 임계값을 넘어야 울린다.", en: "An alarm fires when M of N datapoints breach the threshold." },
  },
  M42: {
    claim: { ko: "Savings Plans도 예약 인스턴스처럼 정해진 인스턴스 유형을 약속한다.", en: "A Savings Plan commits to instance types just as a Reserved Instance does." },
    truth: { ko: "Savings Plans는 시간당 금액을, 예약 인스턴스는 인스턴스의 속성을 약속한다.", en: "A Savings Plan commits to money per hour, a Reserved Instance to attributes of instances." },
  },
  M43: {
    claim: { ko: "온디맨드 인스턴스를 몇 초만 쓰고 중지하면 그 몇 초만 과금된다.", en: "An On-Demand instance stopped after a few seconds is billed for just those." },
    truth: { ko: "온디맨드 인스턴스에는 시작할 때마다 적용되는 최소 과금 시간이 있다.", en: "On-Demand instances have a shortest billed time that applies to every start." },
  },
  M44: {
    claim: { ko: "Lambda는 요청이 아무리 몰려도 거절하지 않고 바로 늘어난다.", en: "However many requests arrive, Lambda scales at once and refuses none." },
    truth: { ko: "Lambda는 계정의 동시성 한도 안에서 정해진 속도로 늘어나고 넘치는 호출은 거절한다.", en: "Lambda scales at a set rate within the account's concurrency and refuses calls beyond it." },
  },
  M45: {
    claim: { ko: "Lambda 함수는 호출될 때마다 언제나 새 실행 환경에서 시작한다.", en: "A Lambda function always starts in a new execution environment." },
    truth: { ko: "Lambda의 실행 환경은 다시 쓰일 수 있지만 언제 그럴지는 알 수 없다.", en: "A Lambda execution environment may be reused, but you cannot rely on when." },
  },
  M46: {
    claim: { ko: "Elastic Beanstalk이 만든 서버는 AWS의 것이라 요금을 따로 내지 않는다.", en: "The servers Elastic Beanstalk creates are AWS's own, so you do not pay for them." },
    truth: { ko: "Elastic Beanstalk이 만든 리소스는 내 계정에 있고 요금도 내가 낸다.", en: "What Elastic Beanstalk creates is in your account, and you pay for it." },
  },
  M47: {
    claim: { ko: "EC2의 SLA는 인스턴스가 멈추지 않게 해 주겠다는 보장이다.", en: "The SLA of EC2 guarantees that an instance does not stop." },
    truth: { ko: "EC2의 SLA는 가동률이 낮았을 때 서비스 크레딧을 주겠다는 약속이다.", en: "The SLA of EC2 promises service credits when uptime was too low." },
  },
  M48: {
    claim: { ko: "SLA는 목표를, SLI는 그 목표를 어겼을 때의 보상을 뜻한다.", en: "An SLA is the goal, and an SLI the remedy when it is missed." },
    truth: { ko: "SLO가 목표이고 SLI는 잰 값이며 SLA는 보상이 따르는 계약이다.", en: "The SLO is the goal, the SLI what was measured, the SLA a contract with a remedy." },
  },
  M49: {
    claim: { ko: "Lambda 함수의 메모리는 3 GB까지만 정할 수 있다.", en: "A Lambda function can be given 3 GB of memory at most." },
    truth: { ko: "Lambda 함수에는 예전에 알려진 3 GB보다 훨씬 큰 메모리를 줄 수 있다.", en: "A Lambda function can have far more memory than the 3 GB of older notes." },
  },
  M50: {
    claim: { ko: "밤마다 세 시간 쉬지 않고 도는 작업은 호출 하나로 Lambda에 맡기기 좋다.", en: "A job that runs three hours without a break every night suits one Lambda call." },
    truth: { ko: "Lambda의 호출 하나에는 실행 시간 한도가 있어 긴 작업은 다른 곳에서 돌린다.", en: "One Lambda call has a maximum duration, so long jobs belong elsewhere." },
  },
  M51: {
    claim: { ko: "Amazon Linux 2는 지금도 AWS가 지원하는 기본 Linux다.", en: "Amazon Linux 2 is still the Linux that AWS supports by default." },
    truth: { ko: "Amazon Linux 2의 뒤를 이어 지금 지원되는 것은 Amazon Linux 2023이다.", en: "Amazon Linux 2023 has succeeded Amazon Linux 2 and is the one supported now." },
  },
  M52: {
    claim: { ko: "EC2와 Lambda 가운데 어느 쪽이 싼지는 요청 수만 알면 정해진다.", en: "The number of requests alone decides whether EC2 or Lambda is cheaper." },
    truth: { ko: "EC2와 Lambda의 손익분기는 요청 수와 실행 시간과 메모리에 달려 있다.", en: "Where EC2 and Lambda break even depends on requests, duration and memory." },
  },
  M53: {
    claim: { ko: "ECS는 작업만 정의하면 역할, 네트워크, 로그를 모두 알아서 이어 준다.", en: "Define a task, and ECS connects roles, network and logs by itself." },
    truth: { ko: "ECS에서 역할, 네트워크, 로드 밸런서, 로그는 내가 정한다.", en: "On ECS you define the roles, network, load balancer and logs." },
  },
};
