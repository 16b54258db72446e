import type { Question } from "@/engine/quiz/question";

/** An example Lightsail plan, USD. */
const hourly = 0.02;
const monthly = 10;
const runHours = 200;
const monthHours = 720;
const stoppedMonth = Math.min(monthly, monthHours * hourly);

/** An example Beanstalk environment under a rolling deployment. */
const servers = 8;
const batch = 3;

export const questions: readonly Question[] = [
  {
    id: "simpler-ways.which-fits",
    kind: "rows",
    section: "choosing",
    facts: ["lightsail.what", "beanstalk.what"],
    concepts: ["lightsail", "elastic-beanstalk", "ec2"],
    ask: { ko: "상황마다 가장 적은 수고로 넉넉한 것을 고르세요.", en: "What is enough in each case, with the least effort?" },
    columns: [
      { id: "lightsail", text: { ko: "Lightsail", en: "Lightsail" } },
      { id: "beanstalk", text: { ko: "Elastic Beanstalk", en: "Elastic Beanstalk" } },
      { id: "ec2", text: { ko: "EC2", en: "EC2" } },
    ],
    rows: [
      {
        id: "blog", text: { ko: "방문자가 고른 WordPress 블로그, 달마다 같은 요금을 원함", en: "A WordPress blog with steady visitors; the same price every month" }, right: "lightsail",
        why: { ko: "템플릿과 정해진 월 요금이 있습니다.", en: "It has the template and a set monthly price." },
      },
      {
        id: "python", text: { ko: "Python 웹 서비스를 자주 배포하고 부하를 따라 늘리고 줄임", en: "A Python web service, deployed often, growing and shrinking with load" }, right: "beanstalk",
        why: { ko: "소스 번들을 배포하고 Auto Scaling까지 이어 줍니다.", en: "It deploys source bundles and joins up Auto Scaling." },
      },
      {
        id: "gpu", text: { ko: "GPU 유형과 배치, 커널 설정까지 직접 정함", en: "GPU types, placement and kernel settings chosen by hand" }, right: "ec2",
        why: { ko: "모든 것을 직접 정해야 합니다.", en: "That takes every knob." },
      },
      {
        id: "jobs", text: { ko: "Ruby 웹 앱과, 대기열의 메일을 보내는 작업자를 작은 팀이 함께 운영", en: "A small team with a Ruby web app and a worker that sends queued mail" }, right: "beanstalk",
        why: { ko: "웹 서버 환경과 작업자 환경을 나란히 둡니다.", en: "A web server environment and a worker side by side." },
      },
    ],
    explain: {
      ko: "정해진 요금의 작은 서버는 Lightsail, 배포와 확장을 엮는 일은 Beanstalk, 세밀한 선택은 EC2입니다.",
      en: "A small server at a set price: Lightsail. Joining deployment and scaling: Beanstalk. Detailed choices: EC2.",
    },
  },
  {
    id: "simpler-ways.stopped-lightsail",
    kind: "number",
    section: "lightsail",
    facts: ["lightsail.bill", "lightsail.bill.stopped"],
    concepts: ["lightsail", "billing", "stop"],
    ask: {
      ko: `시간당 ${hourly}달러, 한 달 최대 ${monthly}달러인 Lightsail 플랜(예)을 월초부터 ${runHours}시간 쓰고 중지했습니다. 삭제하지 않고 ${monthHours}시간인 그 달을 넘겼다면 그 달에 낼 돈은 몇 달러입니까?`,
      en: `A Lightsail plan (example) costs ${hourly} dollars an hour, at most ${monthly} a month. From the first of the month it ran for ${runHours} hours, then it was stopped but not deleted. What is due for that month of ${monthHours} hours, in dollars?`,
    },
    unit: { ko: "달러", en: "dollars" },
    answer: stoppedMonth,
    tolerance: 0.001,
    misses: [
      { value: runHours * hourly, why: { ko: "EC2처럼 실행한 시간만 세었습니다. Lightsail은 중지해도 요금이 붙습니다.", en: "That counts running time, as on EC2. Lightsail is charged while stopped, too." } },
      { value: Number((monthHours * hourly).toFixed(2)), why: { ko: "월 최대 요금을 넘었습니다. 거기까지만 냅니다.", en: "That exceeds the monthly price, which is the most you pay." } },
      { value: 0, why: { ko: "중지한다고 요금이 없어지지는 않습니다.", en: "A stop does not make it free." } },
    ],
    explain: {
      ko: `삭제할 때까지 요금이 붙으므로 ${monthHours} × ${hourly} = ${(monthHours * hourly).toFixed(2)}이지만, 월 최대 요금인 ${monthly}달러까지만 냅니다.`,
      en: `It is charged until deleted: ${monthHours} × ${hourly} = ${(monthHours * hourly).toFixed(2)}, but no more than the monthly price of ${monthly}.`,
    },
  },
  {
    id: "simpler-ways.end-charges",
    kind: "one-choice",
    section: "lightsail",
    facts: ["lightsail.bill.stopped", "lightsail.export"],
    concepts: ["lightsail", "billing"],
    ask: {
      ko: "Lightsail 서버를 석 달 동안 쓰지 않을 것입니다. 서버 요금을 멈추면서 나중에 그대로 되살리려면 어떻게 합니까?",
      en: "You will not use a Lightsail server for three months. How do you end its charge, yet be able to bring it back as it was?",
    },
    choices: [
      { id: "snapshot", text: { ko: "스냅샷을 뜨고 서버를 삭제한다", en: "Take a snapshot and delete the server" }, right: true, why: { ko: "스냅샷 보관료만 남고, 나중에 새 서버를 만듭니다.", en: "Only the snapshot's storage is left, and a new server can be made from it." } },
      { id: "stop", text: { ko: "석 달 동안 중지해 둔다", en: "Leave it stopped for the three months" }, right: false, why: { ko: "중지해도 같은 요금이 나옵니다.", en: "It costs the same while stopped." } },
      { id: "ip", text: { ko: "고정 IP를 떼고 중지해 둔다", en: "Detach the static IP and stop it" }, right: false, why: { ko: "서버 요금은 그대로이고, 떼어 둔 고정 IP에도 요금이 붙을 수 있습니다.", en: "The server still costs, and a detached static IP may cost as well." } },
      { id: "firewall", text: { ko: "방화벽을 모두 닫아 전송량을 없앤다", en: "Close the firewall, so that nothing is transferred" }, right: false, why: { ko: "전송하지 않아도 플랜 요금은 나옵니다.", en: "The plan costs the same without any transfer." } },
    ],
    explain: {
      ko: "Lightsail은 묶음을 빌리는 것이라 삭제해야 요금이 멈춥니다.",
      en: "On Lightsail you rent a bundle; only deleting it ends the charge.",
    },
  },
  {
    id: "simpler-ways.outgrown",
    kind: "order",
    section: "lightsail",
    facts: ["lightsail.export", "ami.scope"],
    concepts: ["lightsail", "ami", "auto-scaling"],
    ask: { ko: "Lightsail에서 자란 서비스를 EC2 Auto Scaling으로 옮기는 순서를 맞추세요.", en: "Order the steps for moving a service that has outgrown Lightsail to EC2 Auto Scaling." },
    steps: [
      { id: "snapshot", text: { ko: "Lightsail 인스턴스의 스냅샷을 뜬다", en: "Take a snapshot of the Lightsail instance" }, why: { ko: "내보내는 것은 스냅샷입니다.", en: "Snapshots are what is exported." } },
      { id: "export", text: { ko: "스냅샷을 EC2로 내보낸다", en: "Export the snapshot to EC2" }, why: { ko: "같은 리전에 AMI로 나타납니다.", en: "It appears as an AMI in the same Region." } },
      { id: "template", text: { ko: "그 AMI로 시작 템플릿을 만든다", en: "Make a launch template with that AMI" }, why: { ko: "유형과 서브넷, 보안 그룹을 이때 정합니다.", en: "Now type, subnet and security group are chosen." } },
      { id: "group", text: { ko: "로드 밸런서와 Auto Scaling 그룹을 만들어 시험한다", en: "Make load balancer and Auto Scaling group, and test them" }, why: { ko: "옮기기 전에 제대로 답하는지 봅니다.", en: "See that it answers before moving." } },
      { id: "dns", text: { ko: "도메인을 로드 밸런서로 돌린다", en: "Point the domain at the load balancer" }, why: { ko: "고정 IP는 따라오지 않으므로 이름으로 옮깁니다.", en: "The static IP does not come along, so move by name." } },
      { id: "delete", text: { ko: "Lightsail 인스턴스를 삭제한다", en: "Delete the Lightsail instance" }, why: { ko: "삭제해야 요금이 멈춥니다.", en: "Only that ends its charge." } },
    ],
    explain: {
      ko: "스냅샷이 AMI가 되는 것이 다리입니다. 주소와 방화벽, 도메인은 새로 잇습니다.",
      en: "The bridge is the snapshot becoming an AMI; addresses, firewall and domain are joined anew.",
    },
  },
  {
    id: "simpler-ways.what-is-deployed",
    kind: "one-choice",
    section: "beanstalk",
    facts: ["beanstalk.what", "beanstalk.s3"],
    concepts: ["elastic-beanstalk", "ami"],
    mistake: "M46",
    ask: { ko: "Elastic Beanstalk에 새 버전을 배포할 때 내가 올리는 것은 무엇입니까?", en: "What do you hand over when you deploy a new version to Elastic Beanstalk?" },
    choices: [
      { id: "bundle", text: { ko: "소스 번들이나 Docker 구성", en: "A source bundle or a Docker configuration" }, right: true, why: { ko: "애플리케이션 버전이 되어 S3에 보관됩니다.", en: "It becomes an application version, kept in S3." } },
      { id: "ami", text: { ko: "코드를 미리 담아 만든 새 AMI", en: "A new AMI with the code already inside it" }, right: false, why: { ko: "AMI는 플랫폼이 맡습니다.", en: "AMIs are the platform's business." } },
      { id: "snapshot", text: { ko: "실행 중인 서버의 EBS 스냅샷", en: "An EBS snapshot of a running server" }, right: false, why: { ko: "스냅샷을 배포 단위로 쓰지 않습니다.", en: "Snapshots are not its unit of deployment." } },
      { id: "template", text: { ko: "서버와 로드 밸런서를 적은 시작 템플릿", en: "A launch template with servers and balancer" }, right: false, why: { ko: "그런 것은 환경을 만들 때 Beanstalk이 만듭니다.", en: "Beanstalk makes those with the environment." } },
    ],
    explain: {
      ko: "Beanstalk은 코드를 받아 환경에 배포합니다. 이미지로 배포하는 서비스라는 말은 틀렸습니다.",
      en: "Beanstalk takes code and deploys it to environments. That it deploys by image is wrong.",
    },
  },
  {
    id: "simpler-ways.surprising-bill",
    kind: "one-choice",
    section: "beanstalk",
    facts: ["beanstalk.what"],
    concepts: ["elastic-beanstalk", "billing", "elastic-load-balancing"],
    ask: {
      ko: "“Beanstalk은 무료”라는 말을 믿고 시험용 환경을 켜 두었는데 월말에 요금이 나왔습니다. 무엇의 요금입니까?",
      en: "Told that Beanstalk is free, you left a test environment on. At the end of the month there is a bill. For what?",
    },
    choices: [
      { id: "resources", text: { ko: "환경이 만든 인스턴스와 로드 밸런서", en: "Instances and load balancer the environment made" }, right: true, why: { ko: "Beanstalk에는 요금이 없지만 만든 리소스에는 있습니다.", en: "Beanstalk costs nothing; what it makes does." } },
      { id: "versions", text: { ko: "배포한 횟수만큼 붙는 Beanstalk 요금", en: "Beanstalk's charge for each deployment made" }, right: false, why: { ko: "배포 횟수에는 요금이 없습니다.", en: "Deployments are not charged." } },
      { id: "platform", text: { ko: "플랫폼의 언어 런타임 라이선스 요금", en: "The licence of the platform's language runtime" }, right: false, why: { ko: "런타임 요금은 따로 없습니다.", en: "Runtimes carry no charge of their own." } },
      { id: "trial", text: { ko: "한 달의 무료 기간이 끝나고 시작된 구독료", en: "A subscription that began after a free month" }, right: false, why: { ko: "구독이라는 것이 없습니다.", en: "There is no subscription." } },
    ],
    explain: {
      ko: "Beanstalk이 만든 것은 내 계정의 리소스입니다. 시험용이라면 한 대짜리 환경을 쓰고, 끝나면 환경을 종료합니다.",
      en: "What Beanstalk makes are resources in your account. For tests use a single instance, and terminate when done.",
    },
  },
  {
    id: "simpler-ways.lost-uploads",
    kind: "one-choice",
    section: "beanstalk",
    facts: ["beanstalk.s3"],
    concepts: ["elastic-beanstalk", "s3", "instance-store"],
    ask: {
      ko: "Beanstalk에 올린 사진 앱이 업로드를 서버 디스크에 저장합니다. 어느 날 Auto Scaling이 서버를 교체한 뒤 사진이 사라졌습니다. 어떻게 고칩니까?",
      en: "A photo app on Beanstalk saves uploads on the server's disk. After Auto Scaling replaced a server, pictures were gone. What is the remedy?",
    },
    choices: [
      { id: "code", text: { ko: "코드가 업로드를 S3에 직접 넣게 한다", en: "Have the code put uploads into S3 itself" }, right: true, why: { ko: "Beanstalk은 애플리케이션 데이터를 옮겨 주지 않습니다.", en: "Beanstalk does not move application data for you." } },
      { id: "logs", text: { ko: "로그를 S3에 보관하는 설정을 켠다", en: "Turn on the keeping of logs in S3" }, right: false, why: { ko: "로그만 보관됩니다.", en: "That keeps logs only." } },
      { id: "retain", text: { ko: "데이터베이스 삭제 정책을 Retain으로 한다", en: "Set the database's deletion policy to Retain" }, right: false, why: { ko: "사진은 데이터베이스가 아니라 디스크에 있었습니다.", en: "The pictures were on disk, not in the database." } },
      { id: "bigger", text: { ko: "디스크가 더 큰 인스턴스 유형으로 바꾼다", en: "Move to a type with larger disks" }, right: false, why: { ko: "교체되면 큰 디스크도 함께 사라집니다.", en: "A larger disk goes with its server just the same." } },
    ],
    explain: {
      ko: "Beanstalk의 버킷에는 버전과 소스 번들, 구성, 선택한 로그만 들어갑니다. 서버는 언제든 교체되므로 상태를 밖에 둡니다.",
      en: "Beanstalk's bucket holds versions, bundles, configurations and chosen logs. Servers come and go, so keep state outside.",
    },
  },
  {
    id: "simpler-ways.coupled-database",
    kind: "one-choice",
    section: "beanstalk",
    facts: ["beanstalk.database"],
    concepts: ["elastic-beanstalk", "rds"],
    ask: {
      ko: "환경을 만들 때 RDS도 함께 만들었고 운영 데이터가 쌓였습니다. 이 환경을 종료하고 새 환경으로 옮기려 합니다. 먼저 할 일은 무엇입니까?",
      en: "An RDS database was made with the environment and now holds production data. You want to terminate this environment and move to a new one. What first?",
    },
    choices: [
      { id: "retain", text: { ko: "데이터베이스의 삭제 정책을 Retain으로 바꾼다", en: "Change the database's deletion policy to Retain" }, right: true, why: { ko: "그래야 환경이 없어져도 남고, 새 환경이 외부 데이터베이스로 잇습니다.", en: "Then it outlives the environment, and the new one connects to it as external." } },
      { id: "nothing", text: { ko: "없다. RDS는 다른 서비스라 환경과 상관없이 남는다", en: "Nothing; RDS is a separate service and stays in any case" }, right: false, why: { ko: "환경 안에서 만든 데이터베이스는 환경과 수명을 함께합니다.", en: "Made inside the environment, it shares its life." } },
      { id: "version", text: { ko: "애플리케이션 버전을 하나 더 올려 백업으로 남긴다", en: "Upload one more application version as a backup" }, right: false, why: { ko: "버전은 코드이지 데이터가 아닙니다.", en: "A version is code, not data." } },
      { id: "protect", text: { ko: "환경의 인스턴스에 종료 방지를 켠다", en: "Turn on termination protection for its instances" }, right: false, why: { ko: "인스턴스를 막는다고 데이터베이스가 남지는 않습니다.", en: "That does not keep the database." } },
    ],
    explain: {
      ko: "운영용 데이터베이스는 처음부터 환경 밖에 만드는 것이 안전합니다.",
      en: "For production it is safer to make the database outside from the start.",
    },
  },
  {
    id: "simpler-ways.rolling-capacity",
    kind: "number",
    section: "deployment-policies",
    facts: ["beanstalk.deploy.policies"],
    concepts: ["elastic-beanstalk"],
    ask: {
      ko: `서버 ${servers}대인 환경에 배치 크기 ${batch}대로 롤링 배포(추가 배치 없음)를 합니다. 첫 배치를 바꾸는 동안 요청을 받는 서버는 몇 대입니까?`,
      en: `An environment of ${servers} servers gets a rolling deployment in batches of ${batch}, without an additional batch. How many servers take requests while the first batch is changed?`,
    },
    unit: { ko: "대", en: "servers" },
    answer: servers - batch,
    tolerance: 0,
    misses: [
      { value: servers, why: { ko: "추가 배치를 사용할 때의 값입니다.", en: "That would be with an additional batch." } },
      { value: batch, why: { ko: "바꾸고 있는 대수입니다.", en: "That is how many are being changed." } },
      { value: 0, why: { ko: "한 번에 모두 배포할 때의 값입니다.", en: "That would be all at once." } },
    ],
    explain: {
      ko: `${servers} − ${batch} = ${servers - batch}대입니다. 바쁜 시간이라면 이만큼으로 버틸 수 있는지부터 봅니다.`,
      en: `${servers} − ${batch} = ${servers - batch}. Ask first whether that is enough at a busy time.`,
    },
  },
  {
    id: "simpler-ways.full-capacity",
    kind: "several-choices",
    section: "deployment-policies",
    facts: ["beanstalk.deploy.policies"],
    concepts: ["elastic-beanstalk"],
    ask: { ko: "배포하는 동안에도 요청을 받는 대수가 줄지 않는 정책을 모두 고르세요.", en: "Tick the policies under which no fewer servers take requests during a deployment." },
    choices: [
      { id: "additional", text: { ko: "추가 배치를 사용한 롤링", en: "Rolling with additional batch" }, right: true, why: { ko: "먼저 한 배치를 더 켭니다.", en: "It starts one more batch first." } },
      { id: "immutable", text: { ko: "변경 불가능", en: "Immutable" }, right: true, why: { ko: "새 서버 한 벌을 따로 켭니다.", en: "It starts a full new set apart." } },
      { id: "splitting", text: { ko: "트래픽 분할", en: "Traffic splitting" }, right: true, why: { ko: "새 서버 한 벌에 요청의 일부를 보내 봅니다.", en: "It starts a new set and sends it a share of requests." } },
      { id: "rolling", text: { ko: "롤링", en: "Rolling" }, right: false, why: { ko: "배치만큼 빠집니다.", en: "A batch is missing at a time." } },
      { id: "all", text: { ko: "한 번에 모두", en: "All at once" }, right: false, why: { ko: "잠시 아무도 받지 못합니다.", en: "For a while nobody takes requests." } },
    ],
    explain: {
      ko: "먼저 켜는 정책은 용량을 지키고 돈이 더 듭니다. 먼저 빼는 정책은 그 반대입니다.",
      en: "Policies that start first keep capacity and cost more; policies that take out first do the opposite.",
    },
  },
  {
    id: "simpler-ways.bad-version",
    kind: "one-choice",
    section: "deployment-policies",
    facts: ["beanstalk.deploy.policies"],
    concepts: ["elastic-beanstalk"],
    ask: {
      ko: "새 버전이 사용자 몇에게만 오류를 일으킬지 걱정됩니다. 요청의 일부만 새 버전에 보내 보고, 나쁘면 저절로 되돌리고 싶습니다. 어느 정책입니까?",
      en: "You fear the new version fails for some users. You want to send it only a share of requests and go back by itself if it is bad. Which policy?",
    },
    choices: [
      { id: "splitting", text: { ko: "트래픽 분할", en: "Traffic splitting" }, right: true, why: { ko: "정한 비율만 보내 보고, 나쁘면 옛 서버로 되돌립니다.", en: "It sends a set share and moves traffic back if it is unhealthy." } },
      { id: "rolling", text: { ko: "아주 작은 배치의 롤링", en: "Rolling, in very small batches" }, right: false, why: { ko: "멈출 수는 있지만 바뀐 서버를 다시 배포해야 합니다.", en: "It can stop, but servers already changed need another deployment." } },
      { id: "immutable", text: { ko: "변경 불가능", en: "Immutable" }, right: false, why: { ko: "되돌리기는 쉽지만 비율을 정해 보내지는 않습니다.", en: "Easy to undo, but it sets no share of traffic." } },
      { id: "all", text: { ko: "한 번에 모두 배포", en: "All at once" }, right: false, why: { ko: "모든 사용자가 먼저 겪습니다.", en: "All users would meet it first." } },
    ],
    explain: {
      ko: "트래픽 분할은 카나리 시험입니다. 새 서버 한 벌에 일부만 보내 보고 건강하면 모두 옮깁니다.",
      en: "Traffic splitting is a canary test: a share goes to a new set, and all of it if that stays healthy.",
    },
  },
  {
    id: "simpler-ways.whose-job",
    kind: "rows",
    section: "still-yours",
    facts: ["beanstalk.what", "lightsail.what"],
    concepts: ["shared-responsibility", "lightsail", "elastic-beanstalk"],
    mistake: "M04",
    ask: { ko: "누구의 몫입니까?", en: "Whose job is it?" },
    columns: [
      { id: "you", text: { ko: "나", en: "You" } },
      { id: "service", text: { ko: "서비스나 AWS", en: "The service or AWS" } },
    ],
    rows: [
      { id: "wordpress", text: { ko: "Lightsail 서버의 WordPress 플러그인 업데이트", en: "Updates of WordPress plugins on a Lightsail server" }, right: "you", why: { ko: "서버 안은 내 몫입니다.", en: "The inside of the server is yours." } },
      { id: "host", text: { ko: "물리 서버의 고장 난 부품 교체", en: "Replacing a broken part of the physical server" }, right: "service", why: { ko: "AWS의 몫입니다.", en: "That is AWS's." } },
      { id: "join", text: { ko: "Beanstalk 환경에서 새 인스턴스를 로드 밸런서에 잇기", en: "Joining new instances to the load balancer of a Beanstalk environment" }, right: "service", why: { ko: "Beanstalk이 엮어 주는 일입니다.", en: "Beanstalk does the joining." } },
      { id: "secrets", text: { ko: "환경 변수에 든 비밀의 관리", en: "Care for secrets in environment variables" }, right: "you", why: { ko: "무엇을 어디에 둘지는 내가 정합니다.", en: "What goes where is your choice." } },
      { id: "code", text: { ko: "애플리케이션 코드의 취약점 수정", en: "Repairing holes in the application's code" }, right: "you", why: { ko: "코드는 어디에서나 내 몫입니다.", en: "Code is yours everywhere." } },
    ],
    explain: {
      ko: "단순한 서비스는 엮는 수고를 덜어 줍니다. 서버 안의 소프트웨어와 데이터의 책임은 남습니다.",
      en: "Simpler services spare you the joining. Software inside and data remain your responsibility.",
    },
  },
  {
    id: "simpler-ways.app-runner",
    kind: "one-choice",
    section: "still-yours",
    facts: ["apprunner.status"],
    concepts: ["elastic-beanstalk", "ecs"],
    ask: {
      ko: "몇 해 전 글이 “컨테이너 하나를 가장 쉽게 올리려면 App Runner”라고 권합니다. 2026년 11월에 새로 만든 계정에서는 어떻습니까?",
      en: "An article from some years ago says App Runner is the easiest way to put up one container. What of an account made in November 2026?",
    },
    choices: [
      { id: "closed", text: { ko: "새 고객은 쓸 수 없어 다른 길을 찾아야 한다", en: "New customers cannot use it and need another way" }, right: true, why: { ko: "AWS는 ECS Express Mode를 권합니다.", en: "AWS points to ECS Express Mode." } },
      { id: "same", text: { ko: "글 그대로이며 지금도 가장 쉬운 길이다", en: "As the article says, it is still the easiest" }, right: false, why: { ko: "새 고객을 받지 않습니다.", en: "It takes no new customers." } },
      { id: "gone", text: { ko: "서비스가 종료되어 기존 고객도 쓰지 못한다", en: "It was shut down, for existing customers as well" }, right: false, why: { ko: "기존 고객은 계속 쓸 수 있습니다.", en: "Existing customers may go on." } },
      { id: "renamed", text: { ko: "이름만 Lightsail 컨테이너로 바뀌었다", en: "It was merely renamed Lightsail containers" }, right: false, why: { ko: "서로 다른 서비스입니다.", en: "Those are different services." } },
    ],
    explain: {
      ko: "서비스는 닫히기도 합니다. 오래된 글의 추천은 지금도 새로 쓸 수 있는지부터 확인합니다.",
      en: "Services do close. Check first whether an old recommendation can still be followed.",
    },
  },
];
