import type { Concept } from "@/engine/concept";

/** Every service and idea of the course. A released id is never renamed: figures, questions and readers' progress name it. */
export const concepts = {
  // Servers and machines
  server: { name: { ko: "서버(server)", en: "Server" }, meaning: { ko: "요청을 기다렸다가 응답하는 역할, 그리고 그 역할을 맡은 컴퓨터입니다.", en: "The role of waiting for requests and answering them, and the computer that plays it." }, note: "server-and-ec2", section: "server-is-a-role" },
  "client-request": { name: { ko: "요청과 응답", en: "Request and response" }, meaning: { ko: "클라이언트가 보내는 물음과 서버가 돌려주는 답입니다.", en: "The question a client sends and the answer a server returns." }, note: "server-and-ec2", section: "server-is-a-role" },
  "virtual-machine": { name: { ko: "가상 머신(virtual machine)", en: "Virtual machine" }, meaning: { ko: "물리 서버 한 대를 나누어 만든, 자기 운영 체제를 가진 컴퓨터입니다.", en: "A computer with its own operating system, cut out of a physical one." }, note: "server-and-ec2", section: "machine-inside-a-machine" },
  hypervisor: { name: { ko: "하이퍼바이저(hypervisor)", en: "Hypervisor" }, meaning: { ko: "물리 서버의 자원을 가상 머신에 나누어 주고 서로 격리하는 층입니다.", en: "The layer that divides a physical server among virtual machines and keeps them apart." }, note: "server-and-ec2", section: "machine-inside-a-machine" },
  host: { name: { ko: "호스트(host)", en: "Host" }, meaning: { ko: "인스턴스가 실제로 올라가는 물리 서버입니다.", en: "The physical server an instance runs on." }, note: "server-and-ec2", section: "machine-inside-a-machine" },
  "bare-metal": { name: { ko: "베어 메탈(bare metal)", en: "Bare metal" }, meaning: { ko: "하이퍼바이저 없이 물리 서버를 통째로 쓰는 인스턴스 크기입니다.", en: "An instance size that is a whole physical server, without a hypervisor." }, note: "instance-types", section: "sizes" },
  user: { name: { ko: "사용자", en: "User" }, meaning: { ko: "브라우저나 앱으로 서비스에 요청을 보내는 사람입니다.", en: "A person whose browser or app sends requests to the service." }, note: "server-and-ec2", section: "server-is-a-role" },
  "shared-responsibility": { name: { ko: "공동 책임 모델", en: "Shared responsibility model" }, meaning: { ko: "클라우드의 보안은 AWS가, 클라우드 안의 보안은 고객이 맡는다는 구분입니다.", en: "AWS secures the cloud; the customer secures what runs in it." }, note: "server-and-ec2", section: "who-looks-after-what" },

  // Cloud and place
  // Cloud and place
  "on-premises": { name: { ko: "온프레미스(on-premises)", en: "On-premises" }, meaning: { ko: "회사가 자기 건물에 컴퓨터를 사 두고 쓰는 방식입니다.", en: "Computers a company buys and runs in its own building." }, note: "why-cloud", section: "renting" },
  elasticity: { name: { ko: "탄력성(elasticity)", en: "Elasticity" }, meaning: { ko: "부하를 따라 늘어나고, 부하가 줄면 도로 줄어드는 성질입니다.", en: "Growing with the load and shrinking again when it falls." }, note: "why-cloud", section: "elasticity" },
  quota: { name: { ko: "할당량(quota)", en: "Quota" }, meaning: { ko: "계정이 리전마다 쓸 수 있는 상한입니다.", en: "The most an account may use, counted per Region." }, note: "why-cloud", section: "limits" },
  partition: { name: { ko: "파티션(partition)", en: "Partition" }, meaning: { ko: "리전을 묶은 가장 큰 경계로, 계정과 자격 증명이 넘지 못합니다.", en: "The outermost boundary around Regions; accounts and credentials do not cross it." }, note: "regions-and-zones", section: "regions" },
  "data-center": { name: { ko: "데이터 센터", en: "Data center" }, meaning: { ko: "서버와 전력, 냉각, 네트워크를 갖춘 건물로, 가용 영역을 이룹니다.", en: "A building with servers, power, cooling and network; one or more make a zone." }, note: "regions-and-zones", section: "zones" },
  "zone-id": { name: { ko: "영역 ID(AZ ID)", en: "Zone ID (AZ ID)" }, meaning: { ko: "모든 계정에서 같은 가용 영역을 가리키는 이름입니다.", en: "The identifier that means the same zone in every account." }, note: "regions-and-zones", section: "names-and-ids" },
  "local-zone": { name: { ko: "로컬 영역(Local Zone)", en: "Local Zone" }, meaning: { ko: "상위 리전을 어느 도시 가까이까지 늘인 곳입니다.", en: "An extension of a parent Region near a city." }, note: "regions-and-zones", section: "closer" },
  "wavelength-zone": { name: { ko: "Wavelength 영역", en: "Wavelength Zone" }, meaning: { ko: "이동통신사의 5G 망 안에 둔 AWS 컴퓨팅입니다.", en: "AWS compute inside a mobile operator's 5G network." }, note: "regions-and-zones", section: "closer" },
  "edge-location": { name: { ko: "엣지 로케이션(edge location)", en: "Edge location" }, meaning: { ko: "CloudFront 등이 사용자를 맞는 접속 지점으로, 인스턴스는 둘 수 없습니다.", en: "A point of presence where CloudFront and others meet users; it takes no instances." }, note: "regions-and-zones", section: "closer" },
  "data-residency": { name: { ko: "데이터 상주(data residency)", en: "Data residency" }, meaning: { ko: "데이터를 어느 나라에 두어야 하는지에 관한 요건입니다.", en: "The rule in which countries data may lie." }, note: "choosing-a-region", section: "data-residency" },
  "round-trip": { name: { ko: "왕복 시간", en: "Round trip" }, meaning: { ko: "요청이 가고 응답이 돌아오기까지 걸리는 시간입니다.", en: "The time for a request to go and its answer to come back." }, note: "choosing-a-region", section: "latency" },
  "data-transfer": { name: { ko: "데이터 전송 요금", en: "Data transfer charge" }, meaning: { ko: "데이터가 가용 영역이나 리전을 넘거나 인터넷으로 나갈 때 붙는 요금입니다.", en: "What data costs when it crosses zones or Regions or goes out to the internet." }, note: "choosing-a-region", section: "price" },
  sli: { name: { ko: "SLI(서비스 수준 지표)", en: "SLI (service level indicator)" }, meaning: { ko: "서비스가 얼마나 잘 되고 있는지 실제로 잰 값입니다.", en: "The measured value of how well a service does." }, note: "sla-slo-sli", section: "measuring" },
  slo: { name: { ko: "SLO(서비스 수준 목표)", en: "SLO (service level objective)" }, meaning: { ko: "SLI가 이르러야 할, 스스로 세운 목표입니다.", en: "The goal you set yourself for an SLI." }, note: "sla-slo-sli", section: "three-words" },
  sla: { name: { ko: "SLA(서비스 수준 계약)", en: "SLA (service level agreement)" }, meaning: { ko: "지키지 못하면 보상이 따르는, 고객과 맺은 계약입니다.", en: "A contract with a customer, with a remedy if it is missed." }, note: "sla-slo-sli", section: "aws-sla" },
  "error-budget": { name: { ko: "오류 예산(error budget)", en: "Error budget" }, meaning: { ko: "SLO가 허용하는 실패의 양으로, 남은 만큼 변경의 위험을 질 수 있습니다.", en: "The failure an SLO allows; what is left may be spent on risk." }, note: "sla-slo-sli", section: "error-budget" },

  // EC2
  ec2: { name: { ko: "Amazon EC2", en: "Amazon EC2" }, meaning: { ko: "가상 서버를 초 단위로 빌려주는 AWS 서비스입니다.", en: "The AWS service that rents virtual servers by the second." }, note: "server-and-ec2", section: "what-you-rent" },
  instance: { name: { ko: "인스턴스(instance)", en: "Instance" }, meaning: { ko: "EC2에서 빌린 가상 서버 한 대입니다.", en: "One virtual server rented from EC2." }, note: "server-and-ec2", section: "what-you-rent", lab: "instance-states" },
  "instance-type": { name: { ko: "인스턴스 유형(instance type)", en: "Instance type" }, meaning: { ko: "vCPU, 메모리, 네트워크, 로컬 디스크를 한 묶음으로 정한 규격입니다.", en: "A fixed package of vCPUs, memory, network and local disks." }, note: "instance-types", section: "place-gives-meaning" },
  "instance-family": { name: { ko: "인스턴스 패밀리(family)", en: "Instance family" }, meaning: { ko: "vCPU당 메모리 비율과 쓰임이 비슷한 유형의 묶음입니다.", en: "Types with a similar purpose and memory per vCPU." }, note: "instance-types", section: "families" },
  vcpu: { name: { ko: "vCPU", en: "vCPU" }, meaning: { ko: "인스턴스에 배정되는 가상 CPU입니다.", en: "A virtual CPU given to an instance." }, note: "server-and-ec2", section: "what-you-rent" },
  memory: { name: { ko: "메모리(RAM)", en: "Memory (RAM)" }, meaning: { ko: "실행 중인 프로그램이 쓰는 휘발성 저장 공간입니다.", en: "The volatile working space of running programs." }, note: "server-and-ec2", section: "what-you-rent" },
  burstable: { name: { ko: "버스트 가능 인스턴스", en: "Burstable instance" }, meaning: { ko: "평소에는 기준 성능으로 돌고, 모아 둔 크레딧으로 잠시 더 빨리 도는 T 계열입니다.", en: "The T series: a baseline speed, and credits for running faster for a while." }, note: "instance-types", section: "burstable" },
  graviton: { name: { ko: "AWS Graviton", en: "AWS Graviton" }, meaning: { ko: "AWS가 설계한 Arm 기반 프로세서입니다.", en: "Arm-based processors designed by AWS." }, note: "instance-types", section: "two-meanings" },

  // Launching
  ami: { name: { ko: "AMI(Amazon Machine Image)", en: "AMI (Amazon Machine Image)" }, meaning: { ko: "인스턴스를 부팅하는 데 쓰는 이미지로, 소프트웨어와 볼륨 구성을 담습니다.", en: "The image an instance boots from: software and the layout of its volumes." }, note: "ami-and-launch", section: "what-an-ami-is" },
  snapshot: { name: { ko: "EBS 스냅샷", en: "EBS snapshot" }, meaning: { ko: "한 시점의 볼륨 내용을 담은 사본입니다.", en: "A copy of a volume as it was at one moment." }, note: "ami-and-launch", section: "making-an-ami" },
  "key-pair": { name: { ko: "키 페어(key pair)", en: "Key pair" }, meaning: { ko: "퍼블릭 키는 인스턴스에, 프라이빗 키는 사용자에게 두는 비대칭 키 한 쌍입니다.", en: "An asymmetric pair: the public key on the instance, the private key with you." }, note: "ami-and-launch", section: "key-pair" },
  "session-manager": { name: { ko: "Session Manager", en: "Session Manager" }, meaning: { ko: "키 페어나 열린 포트 없이 인스턴스에 접속하는 방법입니다.", en: "A way into an instance without a key pair or an open port." }, note: "ami-and-launch", section: "key-pair" },
  "launch-template": { name: { ko: "시작 템플릿(launch template)", en: "Launch template" }, meaning: { ko: "인스턴스를 시작하는 데 필요한 설정을 버전으로 관리하는 틀입니다.", en: "A versioned record of everything a launch needs." }, note: "ami-and-launch", section: "launch", lab: "auto-scaling" },
  "user-data": { name: { ko: "사용자 데이터(user data)", en: "User data" }, meaning: { ko: "인스턴스가 처음 부팅할 때 실행할 스크립트입니다.", en: "A script an instance runs at its first boot." }, note: "ami-and-launch", section: "launch" },
  tag: { name: { ko: "태그(tag)", en: "Tag" }, meaning: { ko: "리소스에 붙이는 키와 값입니다.", en: "A key and a value attached to a resource." }, note: "ami-and-launch", section: "tags" },
  marketplace: { name: { ko: "AWS Marketplace", en: "AWS Marketplace" }, meaning: { ko: "다른 회사가 만든 소프트웨어와 AMI를 사는 장터입니다.", en: "The catalogue of third-party software and AMIs." }, note: "ami-and-launch", section: "marketplace" },
  "instance-metadata": { name: { ko: "인스턴스 메타데이터 서비스(IMDS)", en: "Instance metadata service (IMDS)" }, meaning: { ko: "인스턴스가 자기 정보와 임시 자격 증명을 조회하는 주소입니다.", en: "The address where an instance looks up facts about itself and temporary credentials." }, note: "ami-and-launch", section: "metadata" },

  // States
  "instance-state": { name: { ko: "인스턴스 상태", en: "Instance state" }, meaning: { ko: "pending에서 terminated까지, 인스턴스의 생애를 나타내는 여섯 값입니다.", en: "The six values of an instance's life, from pending to terminated." }, note: "instance-states", section: "six-states", lab: "instance-states" },
  stop: { name: { ko: "중지(stop)", en: "Stop" }, meaning: { ko: "인스턴스를 끄고 EBS 볼륨은 남겨 두는 동작입니다.", en: "Shuts the instance down and keeps its EBS volumes." }, note: "instance-states", section: "transitions", lab: "instance-states" },
  terminate: { name: { ko: "종료(terminate)", en: "Terminate" }, meaning: { ko: "인스턴스를 영구히 없애는 동작입니다.", en: "Deletes the instance for good." }, note: "instance-states", section: "transitions", lab: "instance-states" },
  reboot: { name: { ko: "재부팅(reboot)", en: "Reboot" }, meaning: { ko: "같은 호스트에서 운영 체제를 다시 시작합니다. 상태는 running 그대로입니다.", en: "Restarts the operating system on the same host; the state stays running." }, note: "instance-states", section: "transitions", lab: "instance-states" },
  hibernate: { name: { ko: "최대 절전 모드(hibernate)", en: "Hibernate" }, meaning: { ko: "RAM의 내용을 루트 볼륨에 저장하고 중지하는 방법입니다.", en: "Stopping with the contents of RAM saved to the root volume." }, note: "instance-states", section: "hibernate", lab: "instance-states" },
  ram: { name: { ko: "RAM의 내용", en: "Contents of RAM" }, meaning: { ko: "실행 중인 프로그램과 아직 디스크에 쓰지 않은 데이터입니다.", en: "Running programs and data not yet written to disk." }, note: "instance-states", section: "what-survives", lab: "instance-states" },
  "termination-protection": { name: { ko: "종료 방지", en: "Termination protection" }, meaning: { ko: "API와 콘솔을 통한 종료를 막는 속성입니다.", en: "An attribute that refuses termination through the API and console." }, note: "instance-states", section: "protection", lab: "instance-states" },
  "stop-protection": { name: { ko: "중지 방지", en: "Stop protection" }, meaning: { ko: "API와 콘솔을 통한 중지와 종료를 막는 속성입니다.", en: "An attribute that refuses stopping and termination through the API and console." }, note: "instance-states", section: "protection", lab: "instance-states" },
  "shutdown-behavior": { name: { ko: "종료 동작(shutdown behavior)", en: "Shutdown behavior" }, meaning: { ko: "운영 체제 안에서 시스템을 끌 때 인스턴스를 중지할지 종료할지 정하는 속성입니다.", en: "Whether a shutdown from inside the operating system stops or terminates the instance." }, note: "instance-states", section: "transitions", lab: "instance-states" },
  "status-check": { name: { ko: "상태 검사(status check)", en: "Status check" }, meaning: { ko: "호스트와 인스턴스가 정상인지 주기적으로 살피는 검사입니다.", en: "A regular check of the host and of the instance." }, note: "instance-states", section: "failure", lab: "instance-states" },
  "automatic-recovery": { name: { ko: "자동 복구", en: "Automatic recovery" }, meaning: { ko: "호스트에 문제가 생기면 인스턴스를 다른 호스트에서 다시 띄우는 기능입니다.", en: "Brings an instance back on another host when its host fails." }, note: "instance-states", section: "failure", lab: "instance-states" },

  // Disks
  "ebs-volume": { name: { ko: "EBS 볼륨", en: "EBS volume" }, meaning: { ko: "네트워크로 연결되는 블록 디스크로, 가용 영역 하나에 속합니다.", en: "A network block disk that lives in one Availability Zone." }, note: "instance-states", section: "what-survives", lab: "instance-states" },
  "root-volume": { name: { ko: "루트 볼륨", en: "Root volume" }, meaning: { ko: "운영 체제가 들어 있는 디스크입니다.", en: "The disk that holds the operating system." }, note: "instance-states", section: "transitions", lab: "instance-states" },
  "instance-store": { name: { ko: "인스턴스 스토어(instance store)", en: "Instance store" }, meaning: { ko: "호스트에 달린 디스크로, 인스턴스가 중지되면 내용이 지워집니다.", en: "Disks inside the host; their content is erased when the instance stops." }, note: "instance-states", section: "what-survives", lab: "instance-states" },
  "delete-on-termination": { name: { ko: "DeleteOnTermination", en: "DeleteOnTermination" }, meaning: { ko: "인스턴스를 종료할 때 볼륨도 지울지 정하는 속성입니다.", en: "Whether a volume is deleted together with its instance." }, note: "instance-states", section: "disks-on-terminate", lab: "instance-states" },

  // Addresses and network
  "private-ipv4": { name: { ko: "프라이빗 IPv4 주소", en: "Private IPv4 address" }, meaning: { ko: "VPC 안에서 쓰는 주소로, 중지해도 바뀌지 않습니다.", en: "The address inside the VPC; it stays through a stop." }, note: "instance-states", section: "addresses", lab: "instance-states" },
  "public-ipv4": { name: { ko: "퍼블릭 IPv4 주소", en: "Public IPv4 address" }, meaning: { ko: "인터넷에서 닿는 주소로, 자동 할당된 것은 중지하면 반환됩니다.", en: "An address reachable from the internet; an auto-assigned one is given back at stop." }, note: "instance-states", section: "addresses", lab: "instance-states" },
  "elastic-ip": { name: { ko: "탄력적 IP 주소(Elastic IP)", en: "Elastic IP address" }, meaning: { ko: "계정에 속한 고정 퍼블릭 IPv4 주소입니다.", en: "A fixed public IPv4 address that belongs to your account." }, note: "instance-states", section: "addresses", lab: "instance-states" },
  ipv6: { name: { ko: "IPv6 주소", en: "IPv6 address" }, meaning: { ko: "퍼블릭과 프라이빗의 구분이 없는 주소로, 중지해도 남습니다.", en: "An address without the public and private split; it stays through a stop." }, note: "instance-states", section: "addresses", lab: "instance-states" },
  region: { name: { ko: "리전(Region)", en: "Region" }, meaning: { ko: "가용 영역 여럿으로 이루어진, 서로 떨어진 지리적 구역입니다.", en: "A separate geographic area made of several Availability Zones." }, note: "regions-and-zones", section: "regions" },
  "availability-zone": { name: { ko: "가용 영역(Availability Zone, AZ)", en: "Availability Zone (AZ)" }, meaning: { ko: "독립된 전력과 네트워크를 갖춘, 하나 이상의 데이터 센터입니다.", en: "One or more data centers with independent power and network." }, note: "regions-and-zones", section: "zones" },
  vpc: { name: { ko: "VPC", en: "VPC" }, meaning: { ko: "AWS 안에 만드는 나만의 가상 네트워크입니다.", en: "Your own virtual network inside AWS." }, note: "ami-and-launch", section: "launch" },
  subnet: { name: { ko: "서브넷(subnet)", en: "Subnet" }, meaning: { ko: "VPC의 주소 범위 가운데 한 가용 영역에 놓인 조각입니다.", en: "A slice of a VPC's addresses that lies in one Availability Zone." }, note: "ami-and-launch", section: "launch" },
  eni: { name: { ko: "네트워크 인터페이스(ENI)", en: "Network interface (ENI)" }, meaning: { ko: "주소와 보안 그룹이 붙는 가상 네트워크 카드입니다.", en: "The virtual network card that carries addresses and security groups." }, note: "ami-and-launch", section: "launch" },
  "security-group": { name: { ko: "보안 그룹(security group)", en: "Security group" }, meaning: { ko: "네트워크 인터페이스에 붙는, 허용 규칙만 있는 상태 저장 방화벽입니다.", en: "A stateful, allow-only firewall on a network interface." }, note: "ami-and-launch", section: "launch" },
  "internet-gateway": { name: { ko: "인터넷 게이트웨이", en: "Internet gateway" }, meaning: { ko: "VPC와 인터넷을 잇는 문입니다.", en: "The door between a VPC and the internet." } },
  "nat-gateway": { name: { ko: "NAT 게이트웨이", en: "NAT gateway" }, meaning: { ko: "프라이빗 서브넷에서 밖으로 나가는 연결만 이어 주는 장치입니다.", en: "Lets private subnets open connections outwards, and nothing in." } },

  // Scaling
  "vertical-scaling": { name: { ko: "수직 확장(vertical scaling)", en: "Vertical scaling" }, meaning: { ko: "인스턴스 한 대의 유형을 더 크거나 작은 것으로 바꾸는 확장입니다.", en: "Changing the size of one machine." }, note: "scale-up-and-out", section: "scaling-up" },
  "horizontal-scaling": { name: { ko: "수평 확장(horizontal scaling)", en: "Horizontal scaling" }, meaning: { ko: "인스턴스의 수를 늘리거나 줄이는 확장입니다.", en: "Changing the number of machines." }, note: "scale-up-and-out", section: "scaling-out" },
  stateless: { name: { ko: "무상태(stateless)", en: "Statelessness" }, meaning: { ko: "요청 사이에 기억할 것을 서버 안에 두지 않는 성질입니다.", en: "Keeping nothing inside a server that must outlive a request." }, note: "scale-up-and-out", section: "stateless" },
  "spare-capacity": { name: { ko: "여유 용량(headroom)", en: "Headroom" }, meaning: { ko: "고장이나 갑작스러운 부하를 받아 내려고 남겨 두는 용량입니다.", en: "Capacity left over for failures and sudden load." }, note: "scale-up-and-out", section: "how-many" },
  "application-load-balancer": { name: { ko: "Application Load Balancer(ALB)", en: "Application Load Balancer (ALB)" }, meaning: { ko: "HTTP 요청의 내용을 보고 나누는 7계층 로드 밸런서입니다.", en: "The layer 7 load balancer: it looks at HTTP requests." }, note: "load-balancers", section: "kinds" },
  "network-load-balancer": { name: { ko: "Network Load Balancer(NLB)", en: "Network Load Balancer (NLB)" }, meaning: { ko: "TCP·UDP 연결을 나누고 고정 IP를 갖는 4계층 로드 밸런서입니다.", en: "The layer 4 load balancer: it spreads TCP and UDP connections and has static IPs." }, note: "load-balancers", section: "kinds" },
  "gateway-load-balancer": { name: { ko: "Gateway Load Balancer(GWLB)", en: "Gateway Load Balancer (GWLB)" }, meaning: { ko: "모든 IP 패킷을 방화벽 같은 어플라이언스에 나누어 거치게 합니다.", en: "Sends every IP packet through appliances such as firewalls." }, note: "load-balancers", section: "kinds" },
  listener: { name: { ko: "리스너(listener)", en: "Listener" }, meaning: { ko: "로드 밸런서가 요청을 받는 프로토콜과 포트, 그리고 그 규칙입니다.", en: "The protocol and port on which a load balancer accepts, with its rules." }, note: "load-balancers", section: "parts" },
  "target-group": { name: { ko: "대상 그룹(target group)", en: "Target group" }, meaning: { ko: "같은 일을 하는 대상의 모음으로, 상태 검사와 나누는 방식을 정합니다.", en: "Targets that do the same work, with their health checks and way of sharing." }, note: "load-balancers", section: "parts" },
  "target-health-check": { name: { ko: "상태 검사(health check)", en: "Health check" }, meaning: { ko: "로드 밸런서가 대상이 요청을 받을 만한지 주기적으로 확인하는 일입니다.", en: "A load balancer's regular test whether a target can take requests." }, note: "load-balancers", section: "health" },
  "fail-open": { name: { ko: "fail open", en: "Fail open" }, meaning: { ko: "대상이 모두 비정상이면 막지 않고 모두에게 보내는 동작입니다.", en: "Sending to all targets, instead of none, when every one is unhealthy." }, note: "load-balancers", section: "fail-open" },
  "cross-zone": { name: { ko: "교차 영역 로드 밸런싱", en: "Cross-zone load balancing" }, meaning: { ko: "한 영역의 노드가 다른 영역의 대상에도 요청을 보내는 설정입니다.", en: "Whether a node also sends to targets in other zones." }, note: "load-balancers", section: "cross-zone" },
  "sticky-session": { name: { ko: "고정 세션(sticky session)", en: "Sticky session" }, meaning: { ko: "한 클라이언트의 요청을 같은 대상으로 보내는 설정입니다.", en: "Sending a client's requests to the same target again." }, note: "load-balancers", section: "sticky" },
  "deregistration-delay": { name: { ko: "등록 취소 지연(deregistration delay)", en: "Deregistration delay" }, meaning: { ko: "떠나는 대상이 하던 요청을 마치도록 기다려 주는 시간입니다.", en: "The time a leaving target has to finish its requests." }, note: "load-balancers", section: "join-and-leave" },
  "desired-capacity": { name: { ko: "원하는 용량(desired capacity)", en: "Desired capacity" }, meaning: { ko: "그룹에 지금 있어야 할 인스턴스의 수입니다.", en: "How many instances a group should have now." }, note: "auto-scaling-groups", section: "three-numbers", lab: "auto-scaling" },
  "lifecycle-hook": { name: { ko: "수명 주기 후크(lifecycle hook)", en: "Lifecycle hook" }, meaning: { ko: "인스턴스가 그룹에 들어오거나 나갈 때 할 일을 마칠 때까지 기다리게 합니다.", en: "Makes an instance wait on its way into or out of a group until some work is done." }, note: "auto-scaling-groups", section: "life", lab: "auto-scaling" },
  "zone-rebalancing": { name: { ko: "가용 영역 재조정", en: "Rebalancing among zones" }, meaning: { ko: "그룹의 인스턴스를 가용 영역마다 비슷한 수로 되돌리는 일입니다.", en: "Bringing a group back to similar numbers in each zone." }, note: "auto-scaling-groups", section: "zones", lab: "auto-scaling" },
  "termination-policy": { name: { ko: "종료 정책(termination policy)", en: "Termination policy" }, meaning: { ko: "줄일 때 어느 인스턴스를 먼저 종료할지 정합니다.", en: "Which instance a scale-in terminates first." }, note: "auto-scaling-groups", section: "termination", lab: "auto-scaling" },
  "warm-pool": { name: { ko: "웜 풀(warm pool)", en: "Warm pool" }, meaning: { ko: "미리 준비해 두었다가 확장할 때 먼저 꺼내 쓰는 인스턴스입니다.", en: "Instances prepared beforehand that a scale-out draws from first." }, note: "auto-scaling-groups", section: "warm-pool", lab: "auto-scaling" },
  "instance-refresh": { name: { ko: "인스턴스 새로 고침(instance refresh)", en: "Instance refresh" }, meaning: { ko: "그룹의 인스턴스를 새 설정으로 차례차례 바꾸는 일입니다.", en: "Replacing a group's instances by new settings, some at a time." }, note: "auto-scaling-groups", section: "refresh", lab: "auto-scaling" },
  "scaling-policy": { name: { ko: "조정 정책(scaling policy)", en: "Scaling policy" }, meaning: { ko: "그룹의 원하는 용량을 언제 몇 대로 바꿀지 정한 규칙입니다.", en: "A rule that changes a group's desired capacity." }, note: "scaling-policies", section: "five-ways", lab: "auto-scaling" },
  "target-tracking": { name: { ko: "대상 추적(target tracking)", en: "Target tracking" }, meaning: { ko: "지표를 목표값 가까이 두도록 용량을 바꾸는 정책입니다.", en: "A policy that keeps a metric near a target value." }, note: "scaling-policies", section: "target-tracking", lab: "auto-scaling" },
  "step-scaling": { name: { ko: "단계 조정(step scaling)", en: "Step scaling" }, meaning: { ko: "임계값을 넘은 정도에 따라 다르게 움직이는 정책입니다.", en: "A policy that acts by how far a threshold is exceeded." }, note: "scaling-policies", section: "step", lab: "auto-scaling" },
  cooldown: { name: { ko: "휴지 기간(cooldown)", en: "Cooldown" }, meaning: { ko: "조정한 뒤 단순 조정이 다음 조정을 미루는 시간입니다.", en: "The rest that simple scaling takes after acting." }, note: "scaling-policies", section: "warmup-and-cooldown", lab: "auto-scaling" },
  "instance-warmup": { name: { ko: "인스턴스 워밍업(warm-up)", en: "Instance warm-up" }, meaning: { ko: "새 인스턴스를 지표에 넣지 않고 기다려 주는 시간입니다.", en: "The time a new instance is kept out of the group's metric." }, note: "scaling-policies", section: "warmup-and-cooldown", lab: "auto-scaling" },
  "scheduled-scaling": { name: { ko: "예약된 작업(scheduled action)", en: "Scheduled action" }, meaning: { ko: "정한 시각에 최소·최대·원하는 용량을 바꾸는 작업입니다.", en: "Changes minimum, maximum or desired capacity at a set time." }, note: "scaling-policies", section: "ahead", lab: "auto-scaling" },
  "predictive-scaling": { name: { ko: "예측 조정(predictive scaling)", en: "Predictive scaling" }, meaning: { ko: "지난 부하로 앞일을 예측해 미리 늘리는 정책입니다.", en: "A policy that forecasts load from the past and grows ahead of it." }, note: "scaling-policies", section: "ahead", lab: "auto-scaling" },
  "application-auto-scaling": { name: { ko: "Application Auto Scaling", en: "Application Auto Scaling" }, meaning: { ko: "ECS, DynamoDB처럼 EC2 그룹이 아닌 것의 용량을 조정하는 서비스입니다.", en: "The service that scales what is not an EC2 group, such as ECS and DynamoDB." }, note: "three-auto-scalings", section: "application" },
  "scalable-target": { name: { ko: "확장 가능 대상(scalable target)", en: "Scalable target" }, meaning: { ko: "Application Auto Scaling에 최소·최대와 함께 등록한 용량 숫자입니다.", en: "A capacity number registered with Application Auto Scaling, with a minimum and a maximum." }, note: "three-auto-scalings", section: "application" },
  "scaling-plan": { name: { ko: "조정 계획(scaling plan)", en: "Scaling plan" }, meaning: { ko: "여러 리소스의 조정 정책을 한자리에서 만들어 주는 AWS Auto Scaling의 기능입니다.", en: "AWS Auto Scaling's way to make scaling policies for several resources in one place." }, note: "three-auto-scalings", section: "plans" },

  // Data
  dynamodb: { name: { ko: "Amazon DynamoDB", en: "Amazon DynamoDB" }, meaning: { ko: "키로 항목을 읽고 쓰는 서버리스 NoSQL 데이터베이스입니다.", en: "A serverless NoSQL database that reads and writes items by key." } },

  // Buying and rights
  billing: { name: { ko: "요금 청구", en: "Billing" }, meaning: { ko: "무엇에, 언제부터, 어떤 단위로 요금이 붙는지에 관한 규칙입니다.", en: "What is charged, from when, and in which unit." }, note: "instance-states", section: "billing", lab: "instance-states" },
  "on-demand": { name: { ko: "온디맨드(On-Demand)", en: "On-Demand" }, meaning: { ko: "약정 없이 실행한 시간만큼 내는 요금 방식입니다.", en: "A price without commitment, for the time an instance runs." }, note: "server-and-ec2", section: "what-it-costs" },
  "reserved-instance": { name: { ko: "예약 인스턴스(Reserved Instance)", en: "Reserved Instance" }, meaning: { ko: "실행 중인 사용량에 맞춰 적용되는 약정 할인입니다.", en: "A discount for a commitment, matched to running usage." } },
  "spot-instance": { name: { ko: "스팟 인스턴스(Spot Instance)", en: "Spot Instance" }, meaning: { ko: "남는 용량을 싸게 쓰는 대신 회수될 수 있는 인스턴스입니다.", en: "Spare capacity at a lower price that EC2 may take back." }, note: "instance-states", section: "failure", lab: "instance-states" },
  "free-tier": { name: { ko: "프리 티어(Free Tier)", en: "Free Tier" }, meaning: { ko: "새 계정이 비용 없이 AWS를 써 볼 수 있는 혜택입니다.", en: "What a new account may try without paying." }, note: "server-and-ec2", section: "free-tier" },
  "iam-role": { name: { ko: "IAM 역할(role)", en: "IAM role" }, meaning: { ko: "잠시 맡아 쓰는 권한으로, 인스턴스의 프로그램이 AWS API를 부를 때 씁니다.", en: "Permissions that are assumed for a while, such as by programs on an instance calling AWS." }, note: "ami-and-launch", section: "launch" },

  // The rest of a web service
  "route-53": { name: { ko: "Amazon Route 53", en: "Amazon Route 53" }, meaning: { ko: "도메인 이름을 주소로 바꾸어 주는 DNS 서비스입니다.", en: "The DNS service that turns names into addresses." } },
  cloudfront: { name: { ko: "Amazon CloudFront", en: "Amazon CloudFront" }, meaning: { ko: "사용자와 가까운 엣지 로케이션에서 콘텐츠를 전달하는 CDN입니다.", en: "The CDN that answers from edge locations near users." } },
  s3: { name: { ko: "Amazon S3", en: "Amazon S3" }, meaning: { ko: "객체를 리전 단위로 보관하는 저장소입니다.", en: "Object storage at the level of a Region." } },
  "elastic-load-balancing": { name: { ko: "Elastic Load Balancing", en: "Elastic Load Balancing" }, meaning: { ko: "들어오는 요청을 정상인 대상 여러 곳에 나누어 보냅니다.", en: "Spreads incoming requests over healthy targets." }, note: "load-balancers", section: "parts" },
  "auto-scaling": { name: { ko: "Amazon EC2 Auto Scaling", en: "Amazon EC2 Auto Scaling" }, meaning: { ko: "인스턴스 수를 정한 범위 안에서 유지하고 늘리고 줄입니다.", en: "Keeps, raises and lowers the number of instances within limits." }, note: "auto-scaling-groups", section: "three-numbers", lab: "auto-scaling" },
  rds: { name: { ko: "Amazon RDS", en: "Amazon RDS" }, meaning: { ko: "관리형 관계형 데이터베이스입니다.", en: "Managed relational databases." } },
  elasticache: { name: { ko: "Amazon ElastiCache", en: "Amazon ElastiCache" }, meaning: { ko: "자주 읽는 데이터를 메모리에 두는 관리형 캐시입니다.", en: "A managed in-memory cache for data that is read often." } },
  lambda: { name: { ko: "AWS Lambda", en: "AWS Lambda" }, meaning: { ko: "서버를 관리하지 않고 이벤트마다 함수를 실행합니다.", en: "Runs a function for each event, without servers to manage." }, note: "serverless-and-functions", section: "serverless" },
  ecs: { name: { ko: "Amazon ECS", en: "Amazon ECS" }, meaning: { ko: "컨테이너를 배치하고 유지하는 서비스입니다.", en: "Places containers and keeps them running." } },
  cloudwatch: { name: { ko: "Amazon CloudWatch", en: "Amazon CloudWatch" }, meaning: { ko: "지표와 로그를 모으고 경보를 울립니다.", en: "Collects metrics and logs and raises alarms." }, lab: "auto-scaling" },

  // Buying, watching and reaching an instance
  "savings-plans": { name: { ko: "Savings Plans", en: "Savings Plans" }, meaning: { ko: "1년 또는 3년 동안 시간당 쓸 금액을 약속하고 낮은 요율을 받는 약정입니다.", en: "A lower rate for promising a spend per hour for one or three years." }, note: "purchase-options", section: "commitments" },
  "dedicated-host": { name: { ko: "전용 호스트(Dedicated Host)", en: "Dedicated Host" }, meaning: { ko: "통째로 빌리는 물리 서버로, 소켓과 코어가 보이고 호스트 단위로 과금됩니다.", en: "A whole physical server, with visible sockets and cores, billed per host." }, note: "purchase-options", section: "places-and-machines" },
  "dedicated-instance": { name: { ko: "전용 인스턴스(Dedicated Instance)", en: "Dedicated Instance" }, meaning: { ko: "다른 계정과 물리 서버를 나누어 쓰지 않는 인스턴스입니다.", en: "An instance on hardware that no other account uses." }, note: "purchase-options", section: "places-and-machines" },
  "capacity-reservation": { name: { ko: "용량 예약(Capacity Reservation)", en: "Capacity Reservation" }, meaning: { ko: "가용 영역 한 곳에 인스턴스를 시작할 자리를 잡아 두는 예약입니다.", en: "Room kept for your instances in one Availability Zone." }, note: "purchase-options", section: "places-and-machines" },
  metric: { name: { ko: "지표(metric)", en: "Metric" }, meaning: { ko: "시간 순서로 쌓이는 측정값입니다. 이름, 네임스페이스, 차원으로 가려냅니다.", en: "Measured values in order of time, told apart by name, namespace and dimensions." }, note: "watching-instances", section: "metrics" },
  "cloudwatch-agent": { name: { ko: "CloudWatch 에이전트", en: "CloudWatch agent" }, meaning: { ko: "운영 체제 안에서 메모리, 디스크 공간, 로그를 모아 CloudWatch로 보내는 프로그램입니다.", en: "A program inside the operating system that sends memory, disk space and logs to CloudWatch." }, note: "watching-instances", section: "blind-spots" },
  "cloudwatch-alarm": { name: { ko: "CloudWatch 경보(alarm)", en: "CloudWatch alarm" }, meaning: { ko: "지표를 정해진 간격으로 평가해 상태를 정하고, 상태가 바뀔 때 동작을 실행합니다.", en: "Evaluates a metric at intervals, sets a state, and acts when the state changes." }, note: "watching-instances", section: "alarms", lab: "auto-scaling" },
  sns: { name: { ko: "Amazon SNS", en: "Amazon SNS" }, meaning: { ko: "메시지를 구독자에게 메일, HTTP, Lambda 등으로 전하는 알림 서비스입니다.", en: "Delivers messages to subscribers by mail, HTTP, Lambda and more." }, note: "watching-instances", section: "actions" },
  "instance-profile": { name: { ko: "인스턴스 프로파일(instance profile)", en: "Instance profile" }, meaning: { ko: "IAM 역할을 담아 인스턴스에 붙이는 그릇으로, 그 안의 프로그램이 임시 자격 증명을 받게 합니다.", en: "The container that attaches an IAM role to an instance, so that its programs get temporary credentials." }, note: "access-and-identity", section: "instance-profile" },
  "instance-connect": { name: { ko: "EC2 Instance Connect", en: "EC2 Instance Connect" }, meaning: { ko: "IAM 권한으로 일회용 SSH 키를 인스턴스에 올려 접속하는 방법입니다.", en: "Connecting with a one-time SSH key, pushed to the instance by an IAM permission." }, note: "access-and-identity", section: "three-doors" },
  lightsail: { name: { ko: "Amazon Lightsail", en: "Amazon Lightsail" }, meaning: { ko: "서버, 디스크, 전송량을 묶어 정해진 월 요금으로 주는 단순한 서비스입니다.", en: "Server, disk and transfer bundled at a set monthly price." }, note: "simpler-ways", section: "lightsail" },
  "elastic-beanstalk": { name: { ko: "AWS Elastic Beanstalk", en: "AWS Elastic Beanstalk" }, meaning: { ko: "소스 번들을 받아 내 계정에 서버와 로드 밸런서를 만들고 배포해 주는 서비스입니다.", en: "Takes a source bundle, makes servers and a load balancer in your account, and deploys to them." }, note: "simpler-ways", section: "beanstalk" },

  // Containers
  container: { name: { ko: "컨테이너(container)", en: "Container" }, meaning: { ko: "호스트의 커널을 나누어 쓰면서 파일, 프로세스, 네트워크를 격리한 프로세스 묶음입니다.", en: "Processes that share the host's kernel, with files, processes and network kept apart." }, note: "containers-and-images", section: "container-is-a-process" },
  "container-image": { name: { ko: "컨테이너 이미지(container image)", en: "Container image" }, meaning: { ko: "프로그램과 라이브러리를 읽기 전용 층으로 쌓고 실행 설정을 더한 것입니다.", en: "A program and its libraries in read-only layers, with settings for running it." }, note: "containers-and-images", section: "image-is-layers" },
  ecr: { name: { ko: "Amazon ECR", en: "Amazon ECR" }, meaning: { ko: "컨테이너 이미지를 보관하고 나누어 주는 레지스트리입니다.", en: "A registry that keeps and hands out container images." }, note: "containers-and-images", section: "registry" },
  // Lambda
  serverless: { name: { ko: "서버리스(serverless)", en: "Serverless" }, meaning: { ko: "서버를 고르고 관리하는 일을 AWS가 맡고, 실행한 만큼 내는 방식입니다.", en: "AWS chooses and looks after the servers; you pay for what runs." }, note: "serverless-and-functions", section: "serverless" },
  event: { name: { ko: "이벤트(event)", en: "Event" }, meaning: { ko: "함수를 부르는 까닭을 담은 JSON 문서입니다.", en: "The JSON document that says why a function is called." }, note: "serverless-and-functions", section: "function" },
  "function-handler": { name: { ko: "핸들러(handler)", en: "Handler" }, meaning: { ko: "이벤트를 받아 처리하는, 코드의 들어가는 문입니다.", en: "The function in your code that receives the event." }, note: "serverless-and-functions", section: "function" },
  runtime: { name: { ko: "런타임(runtime)", en: "Runtime" }, meaning: { ko: "언어를 실행하고 이벤트를 핸들러에 넘기는 층입니다.", en: "The layer that runs the language and hands events to the handler." }, note: "serverless-and-functions", section: "runtime" },
  "execution-environment": { name: { ko: "실행 환경(execution environment)", en: "Execution environment" }, meaning: { ko: "함수가 도는 격리된 방으로, 보통 한 번에 요청 하나를 처리합니다.", en: "The isolated room a function runs in, usually for one request at a time." }, note: "execution-environment", section: "phases" },
  "cold-start": { name: { ko: "콜드 스타트(cold start)", en: "Cold start" }, meaning: { ko: "쉬는 환경이 없어 새 환경을 초기화하며 기다리는 일입니다.", en: "Waiting for a new environment to be initialized because none is idle." }, note: "execution-environment", section: "cold-start" },
  snapstart: { name: { ko: "Lambda SnapStart", en: "Lambda SnapStart" }, meaning: { ko: "초기화한 환경의 스냅샷을 떠 두었다가 Init 대신 되살리는 기능입니다.", en: "Resumes environments from a snapshot taken after Init instead of initializing them." }, note: "execution-environment", section: "snapstart" },
  concurrency: { name: { ko: "동시성(concurrency)", en: "Concurrency" }, meaning: { ko: "지금 이 순간 함수가 처리하고 있는 요청의 수입니다.", en: "The number of requests a function is serving at this moment." }, note: "concurrency", section: "formula" },
  throttling: { name: { ko: "스로틀링(throttling)", en: "Throttling" }, meaning: { ko: "한도를 넘은 호출을 실행하지 않고 거절하거나 미루는 일입니다.", en: "Refusing or putting off calls beyond a limit instead of running them." }, note: "concurrency", section: "throttling" },
  "reserved-concurrency": { name: { ko: "예약된 동시성", en: "Reserved concurrency" }, meaning: { ko: "함수 하나에 떼어 둔 동시성으로, 보장이자 상한입니다.", en: "Concurrency set aside for one function: a guarantee and a cap." }, note: "concurrency", section: "reserved" },
  "provisioned-concurrency": { name: { ko: "프로비저닝된 동시성", en: "Provisioned concurrency" }, meaning: { ko: "Init을 마친 채 준비해 두는 환경의 수로, 걸어 둔 동안 요금이 붙습니다.", en: "Environments kept initialized in advance, charged while set." }, note: "concurrency", section: "provisioned" },
  "synchronous-invocation": { name: { ko: "동기 호출", en: "Synchronous invocation" }, meaning: { ko: "호출자가 함수의 응답을 기다리는 호출로, 다시 시도는 호출자의 몫입니다.", en: "The caller waits for the answer; trying again is up to it." }, note: "event-sources", section: "synchronous" },
  "asynchronous-invocation": { name: { ko: "비동기 호출", en: "Asynchronous invocation" }, meaning: { ko: "이벤트를 Lambda의 대기열에 맡기고 떠나는 호출로, Lambda가 다시 시도합니다.", en: "The event is left in Lambda's own queue, and Lambda tries again." }, note: "event-sources", section: "asynchronous" },
  "event-source-mapping": { name: { ko: "이벤트 소스 매핑", en: "Event source mapping" }, meaning: { ko: "대기열이나 스트림에서 배치를 가져와 함수를 부르는 Lambda의 장치입니다.", en: "Lambda's own poller: it fetches batches from a queue or stream and calls the function." }, note: "event-sources", section: "polling" },
  "dead-letter-queue": { name: { ko: "배달 못한 편지 대기열(DLQ)", en: "Dead-letter queue (DLQ)" }, meaning: { ko: "끝내 처리하지 못한 이벤트나 메시지를 모아 두는 곳입니다.", en: "Where events or messages go that could not be processed in the end." }, note: "event-sources", section: "records" },
  idempotency: { name: { ko: "멱등성(idempotency)", en: "Idempotency" }, meaning: { ko: "같은 일을 두 번 해도 결과가 한 번과 같은 성질입니다.", en: "Doing the same work twice has the same result as doing it once." }, note: "event-sources", section: "idempotency" },
} as const satisfies Record<string, Concept>;

export type ConceptId = keyof typeof concepts;

export const conceptIds = Object.keys(concepts) as ConceptId[];

/** The concept of that id. Throws a sentence with the known ids. */
export function concept(id: string): Concept {
  if (Object.hasOwn(concepts, id)) return concepts[id as ConceptId];
  throw new Error(`No concept "${id}". Known concepts: ${conceptIds.join(", ")}.`);
}
