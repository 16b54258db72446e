import type { Fact, Source } from "@/engine/fact";

/** Every row marked so was read on this day on the page it names. */
const read = { checked: "2026-11-21", confidence: "confirmed" } as const;
/** Rows that rest on an inference or on another party's copy; shown to readers as unconfirmed. */
const unsure = { checked: "2026-11-21", confidence: "unconfirmed" } as const;

const guide = "https://docs.aws.amazon.com/lambda/latest/dg";
const limits: Source = { title: "Lambda Developer Guide: Lambda quotas", url: `${guide}/gettingstarted-limits.html` };
const memory: Source = { title: "Lambda Developer Guide: Configure function memory", url: `${guide}/configuration-memory.html` };
const timeout: Source = { title: "Lambda Developer Guide: Configure function timeout", url: `${guide}/configuration-timeout.html` };
const runtimes: Source = { title: "Lambda Developer Guide: Lambda runtimes", url: `${guide}/lambda-runtimes.html` };
const architecture: Source = { title: "Lambda Developer Guide: Instruction set architectures", url: `${guide}/foundation-arch.html` };
const secrets: Source = { title: "Lambda Developer Guide: Securing environment variables", url: `${guide}/configuration-envvars-encryption.html` };
const layers: Source = { title: "Lambda Developer Guide: Layers", url: `${guide}/chapter-layers.html` };
const versions: Source = { title: "Lambda Developer Guide: Function versions", url: `${guide}/configuration-versions.html` };
const aliases: Source = { title: "Lambda Developer Guide: Weighted aliases", url: `${guide}/configuring-alias-routing.html` };
const vpc: Source = { title: "Lambda Developer Guide: Giving functions access to a VPC", url: `${guide}/configuration-vpc.html` };
const files: Source = { title: "Lambda Developer Guide: File system access", url: `${guide}/configuration-filesystem.html` };
const s3files: Source = { title: "Lambda Developer Guide: S3 Files access", url: `${guide}/configuration-filesystem-s3files.html` };
const states: Source = { title: "Lambda Developer Guide: Function states", url: `${guide}/functions-states.html` };
const releases: Source = { title: "Lambda Developer Guide: Release history", url: `${guide}/lambda-releases.html` };
const managed: Source = { title: "Lambda Developer Guide: Lambda Managed Instances", url: `${guide}/lambda-managed-instances.html` };
const durable: Source = { title: "Lambda Developer Guide: Durable functions", url: `${guide}/durable-functions.html` };
const faq: Source = { title: "AWS Lambda FAQs", url: "https://aws.amazon.com/lambda/faqs/" };
const botocore: Source = { title: "botocore 1.43.107, service model lambda", url: "https://pypi.org/project/botocore/1.43.107/" };
const sdk: Source = { title: "@aws-sdk/client-lambda 3.1162.0", url: "https://www.npmjs.com/package/@aws-sdk/client-lambda/v/3.1162.0" };

/** What a Lambda function is made of and what can be set on it. */
export const lambda = {
  "lambda.memory.min": {
    value: 128, unit: "MB", say: { ko: "128 MB", en: "128 MB" },
    meaning: { ko: "함수에 줄 수 있는 가장 작은 메모리입니다.", en: "Smallest memory a function can be given." },
    sources: [limits, botocore], ...read,
  },
  "lambda.memory.max": {
    value: 10240, unit: "MB", say: { ko: "10,240 MB", en: "10,240 MB" },
    meaning: { ko: "보통 함수에 줄 수 있는 가장 큰 메모리입니다.", en: "Largest memory of an ordinary function." },
    sources: [limits], ...read,
    older: {
      ko: "오래된 자료는 최대 3 GB라고 적습니다.",
      en: "Older notes give 3 GB as the maximum.",
    },
  },
  "lambda.memory.step": {
    value: 1, unit: "MB", say: { ko: "1 MB", en: "1 MB" },
    meaning: { ko: "함수 메모리를 정하는 단위입니다.", en: "Step in which function memory is set." },
    sources: [limits], ...read,
  },
  "lambda.memory.default": {
    value: 128, unit: "MB", say: { ko: "128 MB", en: "128 MB" },
    meaning: { ko: "메모리를 고르지 않았을 때의 값입니다.", en: "Memory of a function if you choose none." },
    sources: [memory, botocore], ...read,
  },
  "lambda.cpu.per-memory": {
    value: 1769, unit: "MB", say: { ko: "1,769 MB", en: "1,769 MB" },
    meaning: {
      ko: "vCPU 한 개에 해당하는 메모리입니다. CPU 몫은 메모리에 비례해 늘어납니다.",
      en: "Memory that equals one vCPU. The CPU share grows in proportion to memory.",
    },
    sources: [limits, memory], ...read,
  },
  "lambda.cpu.at-max": {
    value: 5.79, unit: "vCPU", say: { ko: "약 5.8개", en: "about 5.8" },
    meaning: {
      ko: "메모리가 최대일 때의 vCPU 몫으로, 10,240을 1,769로 나눈 값입니다.",
      en: "The vCPU share at the largest memory: 10,240 divided by 1,769.",
    },
    sources: [memory], ...unsure,
  },
  "lambda.timeout.default": {
    value: 3, unit: "s", say: { ko: "3초", en: "3 seconds" },
    meaning: { ko: "함수 제한 시간의 기본값입니다.", en: "Default timeout of a function." },
    sources: [timeout, botocore], ...read,
  },
  "lambda.timeout.max": {
    value: 900, unit: "s", say: { ko: "15분", en: "15 minutes" },
    meaning: { ko: "호출 한 번이 쓸 수 있는 가장 긴 시간(900초)입니다.", en: "Longest time one invocation may take (900 seconds)." },
    sources: [limits], ...read,
  },
  "lambda.timeout.max-lmi": {
    value: 5400, unit: "s", say: { ko: "90분", en: "90 minutes" },
    meaning: {
      ko: "Lambda Managed Instances에서 비동기 호출과 대부분의 이벤트 소스 매핑에 허용되는 가장 긴 시간입니다.",
      en: "Longest time on Lambda Managed Instances, for asynchronous invokes and most event source mappings.",
    },
    sources: [limits, botocore], ...read,
  },
  "lambda.tmp.default": {
    value: 512, unit: "MB", say: { ko: "512 MB", en: "512 MB" },
    meaning: { ko: "/tmp의 기본 크기입니다.", en: "Default size of /tmp." },
    sources: [limits], ...read,
  },
  "lambda.tmp.max": {
    value: 10240, unit: "MB", say: { ko: "10,240 MB", en: "10,240 MB" },
    meaning: { ko: "/tmp의 가장 큰 크기입니다. 1 MB 단위로 정합니다.", en: "Largest size of /tmp, set in steps of 1 MB." },
    sources: [limits, botocore], ...read,
  },
  "lambda.env.total": {
    value: 4, unit: "KB", say: { ko: "4 KB", en: "4 KB" },
    meaning: { ko: "환경 변수의 이름과 값을 모두 합친 크기의 상한입니다.", en: "Limit for all names and values of environment variables together." },
    sources: [limits], ...read,
  },
  "lambda.env.encryption": {
    value: true, say: { ko: "저장할 때 언제나 암호화", en: "always encrypted at rest" },
    meaning: {
      ko: "환경 변수는 저장할 때 언제나 KMS 키로 암호화됩니다. 키를 고르지 않으면 AWS 관리형 키를 씁니다. 암호 같은 비밀에는 Secrets Manager를 권합니다.",
      en: "Environment variables are always encrypted at rest with a KMS key, an AWS managed one unless you choose your own. For passwords AWS recommends Secrets Manager.",
    },
    sources: [secrets], ...read,
    older: {
      ko: "민감한 환경 변수는 직접 KMS로 암호문을 만들어 넣으라는 안내가 있습니다.",
      en: "Older notes tell you to encrypt sensitive variables yourself with KMS.",
    },
  },
  "lambda.layers.max": {
    value: 5, unit: "layers", say: { ko: "다섯 개", en: "five" },
    meaning: { ko: "함수 버전 하나에 붙일 수 있는 계층의 수입니다.", en: "Layers a function version may have." },
    sources: [limits], ...read,
  },
  "lambda.layer": {
    value: "/opt", say: { ko: "/opt", en: "/opt" },
    meaning: {
      ko: "계층은 라이브러리나 사용자 지정 런타임, 데이터를 담은 zip이고 /opt 아래에 풀립니다. zip 함수에만 쓰며, 고칠 때마다 바뀌지 않는 새 계층 버전이 생깁니다.",
      en: "A layer is a zip of libraries, a custom runtime or data, unpacked below /opt. It is for zip functions only, and each update makes a new immutable layer version.",
    },
    sources: [layers], ...read,
  },
  "lambda.package.zip": {
    value: 50, unit: "MB", say: { ko: "50 MB", en: "50 MB" },
    meaning: { ko: "API나 콘솔로 바로 올릴 수 있는 zip의 크기입니다. 더 크면 S3를 거칩니다.", en: "Largest zip sent directly through API or console; a larger one goes by way of S3." },
    sources: [limits], ...read,
  },
  "lambda.package.unzipped": {
    value: 250, unit: "MB", say: { ko: "250 MB", en: "250 MB" },
    meaning: { ko: "압축을 푼 코드와 모든 계층, 사용자 지정 런타임을 합친 크기의 상한입니다.", en: "Limit for unzipped code, all layers and a custom runtime together." },
    sources: [limits], ...read,
  },
  "lambda.package.image": {
    value: 10, unit: "GB", say: { ko: "10 GB", en: "10 GB" },
    meaning: { ko: "압축을 풀었을 때 컨테이너 이미지의 최대 크기입니다.", en: "Largest uncompressed container image." },
    sources: [limits], ...read,
  },
  "lambda.package-type.values": {
    value: ["Zip", "Image"], say: { ko: "Zip과 Image", en: "Zip and Image" },
    meaning: { ko: "함수 코드를 담는 두 가지 방법입니다.", en: "The two ways to package a function." },
    sources: [sdk], ...read,
  },
  "lambda.code-storage": {
    value: 300, unit: "GB", say: { ko: "300 GB", en: "300 GB" },
    meaning: { ko: "리전마다 저장할 수 있는 함수 코드와 계층의 크기이며, 늘릴 수 없습니다.", en: "Code and layers kept per Region; it cannot be raised." },
    sources: [limits], ...read,
    older: { ko: "예전 문서에는 75 GB로 적혀 있습니다.", en: "Older pages say 75 GB." },
  },
  "lambda.code-storage.self-managed": {
    value: "2026-04-30", say: { ko: "2026년 4월 30일", en: "30 April 2026" },
    meaning: { ko: "이날부터 코드를 내 S3 버킷에 그대로 두고 쓸 수 있으며, 그 코드는 할당량에 들지 않습니다.", en: "Since this day the code may stay in your own S3 bucket, outside that quota." },
    sources: [releases], ...read,
    older: { ko: "코드는 Lambda가 관리하는 S3에만 저장된다는 설명이 있습니다.", en: "Older notes say that code is always stored in S3 by the service." },
  },
  "lambda.package.console-editor": {
    value: "zip, no compile step", say: { ko: "컴파일이 필요 없는 언어의 작은 zip", en: "small zip packages of languages without a compile step" },
    meaning: { ko: "콘솔의 코드 편집기로 고칠 수 있는 함수입니다. 정확한 언어와 크기는 확인하지 못했습니다.", en: "Functions the console's code editor can edit. The exact languages and size were not confirmed." },
    sources: [limits], ...unsure,
    older: { ko: "Node.js와 Python만 된다는 설명이 있습니다.", en: "Older notes name Node.js and Python only." },
  },
  "lambda.payload.sync": {
    value: 6, unit: "MB", say: { ko: "6 MB", en: "6 MB" },
    meaning: { ko: "동기 호출에서 요청과 응답 각각의 최대 크기입니다.", en: "Largest request, and largest response, of a synchronous invocation." },
    sources: [limits], ...read,
  },
  "lambda.payload.stream": {
    value: 200, unit: "MB", say: { ko: "200 MB", en: "200 MB" },
    meaning: { ko: "응답을 스트리밍할 때의 최대 크기입니다.", en: "Largest streamed response." },
    sources: [limits], ...read,
  },
  "lambda.payload.async": {
    value: 1, unit: "MB", say: { ko: "1 MB", en: "1 MB" },
    meaning: { ko: "비동기 호출이 넘길 수 있는 이벤트의 최대 크기입니다.", en: "Largest event of an asynchronous invocation." },
    sources: [limits], ...read,
    older: { ko: "예전 값은 256 KB였습니다.", en: "It used to be 256 KB." },
  },
  "lambda.processes": {
    value: 1024, unit: "processes", say: { ko: "1,024개", en: "1,024" },
    meaning: { ko: "실행 환경 하나에서 만들 수 있는 프로세스와 스레드의 수입니다.", en: "Processes and threads one execution environment may have." },
    sources: [limits], ...read,
  },
  "lambda.network.default": {
    value: 625, unit: "Mbps", say: { ko: "625 Mbps", en: "625 Mbps" },
    meaning: {
      ko: "실행 환경 하나의 기본 네트워크 대역폭입니다. VPC에 연결하지 않은 함수는 할당량을 늘려 달라고 신청해 승인받으면 메모리를 따라 3,000 Mbps까지 늘어납니다.",
      en: "Default network bandwidth of an environment. Outside a VPC you can request an increase; once approved, it rises with memory to 3,000 Mbps.",
    },
    sources: [limits], ...read,
  },
  "lambda.network.max": {
    value: 3000, unit: "Mbps", say: { ko: "3,000 Mbps", en: "3,000 Mbps" },
    meaning: { ko: "할당량을 늘려 받은 계정에서, VPC에 연결하지 않은 함수가 메모리를 최대로 잡았을 때의 대역폭입니다.", en: "Bandwidth outside a VPC at the largest memory, after an approved increase of the quota." },
    sources: [limits], ...read,
  },
  "lambda.arch.values": {
    value: ["x86_64", "arm64"], say: { ko: "x86_64(기본값)와 arm64(Graviton2)", en: "x86_64 (the default) and arm64 (Graviton2)" },
    meaning: { ko: "함수가 쓸 수 있는 명령어 집합입니다.", en: "Instruction sets a function may use." },
    sources: [architecture, sdk], ...read,
  },
  "lambda.url.values": {
    value: ["NONE", "AWS_IAM"], say: { ko: "NONE과 AWS_IAM", en: "NONE and AWS_IAM" },
    meaning: { ko: "함수 URL의 인증 방식입니다. NONE이면 누구나 부를 수 있습니다.", en: "Auth types of a function URL. With NONE anyone may call it." },
    sources: [sdk], ...read,
  },
  "lambda.restriction.network": {
    value: "outbound only", say: { ko: "밖으로 나가는 TCP와 UDP만", en: "outbound TCP and UDP only" },
    meaning: {
      ko: "함수 코드는 들어오는 연결을 받을 수 없고 나가는 TCP·UDP만 씁니다. 나가는 TCP 25번 포트와 ptrace 호출은 막혀 있습니다.",
      en: "Code cannot accept inbound connections; outbound TCP and UDP only. Outbound TCP port 25 and ptrace calls are blocked.",
    },
    sources: [faq], ...read,
  },
  "lambda.isolation": {
    value: true, say: { ko: "함수마다 따로", en: "each on its own" },
    meaning: { ko: "함수마다 실행 환경이 격리되어 있고, 파일 시스템도 저마다 따로 보입니다.", en: "Each function has an isolated environment and its own view of a file system." },
    sources: [faq, sdk], ...read,
  },
  "lambda.runtime.node": {
    value: ["nodejs24.x", "nodejs22.x"], say: { ko: "nodejs24.x, nodejs22.x", en: "nodejs24.x and nodejs22.x" },
    meaning: { ko: "지원 목록에 있는 Node.js 런타임입니다. nodejs20.x는 목록에서 빠졌습니다.", en: "Node.js runtimes in the supported table. nodejs20.x has left it." },
    sources: [runtimes], ...read,
  },
  "lambda.runtime.python": {
    value: ["python3.14", "python3.13", "python3.12", "python3.11", "python3.10"],
    say: { ko: "python3.10부터 python3.14", en: "python3.10 to python3.14" },
    meaning: {
      ko: "지원 목록에 있는 Python 런타임입니다. python3.10은 2026년 10월 31일에 지원이 끝났습니다.",
      en: "Python runtimes in the table. python3.10 was deprecated on 31 October 2026.",
    },
    sources: [runtimes], ...read,
  },
  "lambda.runtime.python310.deprecated": {
    value: "2026-10-31", say: { ko: "2026년 10월 31일", en: "31 October 2026" },
    meaning: { ko: "python3.10 런타임의 지원이 끝난 날입니다.", en: "Day on which the runtime python3.10 was deprecated." },
    sources: [runtimes], ...read,
  },
  "lambda.runtime.python310.create-block": {
    value: "2027-02-01", say: { ko: "2027년 2월 1일", en: "1 February 2027" },
    meaning: { ko: "이날부터 python3.10으로 새 함수를 만들 수 없습니다.", en: "From this day no new function can be created with python3.10." },
    sources: [runtimes], ...read,
  },
  "lambda.runtime.python310.update-block": {
    value: "2027-03-03", say: { ko: "2027년 3월 3일", en: "3 March 2027" },
    meaning: { ko: "이날부터 python3.10 함수의 코드를 고칠 수 없습니다. 이미 있는 함수는 계속 실행됩니다.", en: "From this day python3.10 functions cannot be updated; existing ones still run." },
    sources: [runtimes], ...read,
  },
  "lambda.runtime.java": {
    value: ["java25", "java21", "java17", "java11", "java8"], say: { ko: "Java 8, 11, 17, 21, 25", en: "Java 8, 11, 17, 21 and 25" },
    meaning: { ko: "지원 목록에 있는 Java 런타임입니다.", en: "Java runtimes in the supported table." },
    sources: [runtimes], ...read,
  },
  "lambda.runtime.dotnet": {
    value: ["dotnet10", "dotnet8"], say: { ko: "dotnet10, dotnet8", en: "dotnet10 and dotnet8" },
    meaning: {
      ko: "지원 목록에 있는 .NET 런타임입니다. dotnet8은 2026년 11월 10일에 지원이 끝났고, dotnet9는 컨테이너 이미지로만 있습니다.",
      en: "The .NET runtimes in the table. dotnet8 was deprecated on 10 November 2026; dotnet9 exists as a container image only.",
    },
    sources: [runtimes], ...read,
  },
  "lambda.runtime.ruby": {
    value: ["ruby4.0", "ruby3.4", "ruby3.3"], say: { ko: "ruby3.3, ruby3.4, ruby4.0", en: "ruby3.3, ruby3.4 and ruby4.0" },
    meaning: { ko: "지원 목록에 있는 Ruby 런타임입니다.", en: "Ruby runtimes in the supported table." },
    sources: [runtimes], ...read,
  },
  "lambda.runtime.custom": {
    value: "provided.al2023", say: { ko: "provided.al2023", en: "provided.al2023" },
    meaning: { ko: "운영 체제만 있는 런타임으로, Go, Rust, C++가 씁니다. provided.al2는 목록에서 빠졌습니다.", en: "OS-only runtime used by Go, Rust and C++. provided.al2 has left the table." },
    sources: [runtimes], ...read,
  },
  "lambda.runtime.update-mode": {
    value: ["Auto", "FunctionUpdate", "Manual"], say: { ko: "Auto, FunctionUpdate, Manual", en: "Auto, FunctionUpdate and Manual" },
    meaning: { ko: "관리형 런타임의 패치를 적용하는 방식입니다.", en: "Modes in which patches of a managed runtime are applied." },
    sources: [sdk], ...read,
    older: { ko: "보안 패치와 배포, 모니터링을 모두 AWS가 한다는 설명이 있습니다.", en: "Older notes say that AWS does all patching, deployment and monitoring." },
  },
  "lambda.version": {
    value: "immutable", say: { ko: "바뀌지 않는 스냅샷", en: "an immutable snapshot" },
    meaning: { ko: "게시한 버전은 코드와 대부분의 설정을 담아 더는 바뀌지 않습니다. $LATEST는 바꿀 수 있습니다.", en: "A published version is a fixed snapshot of code and most settings. $LATEST can change." },
    sources: [versions], ...read,
  },
  "lambda.alias": {
    value: 2, unit: "versions", say: { ko: "두 개", en: "two" },
    meaning: {
      ko: "별칭이 가중치로 나누어 가리킬 수 있는 게시된 버전의 최대 수입니다. 두 버전은 역할과 DLQ 설정이 같아야 합니다.",
      en: "Most published versions an alias can point to with weights. Both need the same role and the same DLQ setting.",
    },
    sources: [aliases], ...read,
  },
  "lambda.vpc.eni": {
    value: 65000, unit: "connections", say: { ko: "65,000개", en: "65,000" },
    meaning: {
      ko: "서브넷과 보안 그룹의 조합마다 하나 만들어 함께 쓰는 Hyperplane 네트워크 인터페이스가 감당하는 연결 수입니다.",
      en: "Connections of a Hyperplane network interface; one is made per pair of subnet and security groups and shared.",
    },
    sources: [vpc], ...read,
  },
  "lambda.vpc.when-made": {
    value: "create or update", say: { ko: "함수를 만들거나 VPC 설정을 바꿀 때", en: "when the function is created or its VPC settings change" },
    meaning: {
      ko: "네트워크 인터페이스가 만들어지는 때입니다. 그 뒤로는 함께 쓰므로 콜드 스타트마다 만들지 않습니다(뒷부분은 문서를 읽고 추론한 것입니다).",
      en: "When the interface is made. After that it is shared, so a cold start makes none (the last part is our reading of the page).",
    },
    sources: [vpc], ...unsure,
  },
  "lambda.vpc.internet": {
    value: "NAT gateway", say: { ko: "NAT 게이트웨이", en: "a NAT gateway" },
    meaning: {
      ko: "퍼블릭 서브넷에 두어도 함수에는 퍼블릭 IP가 붙지 않습니다. 인터넷에 나가려면 NAT 게이트웨이(또는 듀얼 스택 IPv6)가 있어야 하고, AWS 서비스는 VPC 엔드포인트로 부를 수 있습니다.",
      en: "Even in a public subnet a function gets no public IP. To reach the internet it needs a NAT gateway (or dual-stack IPv6); AWS services can be reached by VPC endpoints.",
    },
    sources: [vpc], ...read,
  },
  "lambda.state.idle-vpc": {
    value: 14, unit: "days", say: { ko: "14일", en: "14 days" },
    meaning: {
      ko: "VPC에 연결한 함수를 이만큼 부르지 않으면 네트워크 인터페이스가 회수되고 함수가 Inactive가 될 수 있습니다.",
      en: "After so long without a call, a VPC function's interface can be reclaimed and the function becomes Inactive.",
    },
    sources: [vpc, states], ...read,
  },
  "lambda.fs.choice": {
    value: 1, unit: "file systems", say: { ko: "하나", en: "one" },
    meaning: { ko: "함수에 붙일 수 있는 파일 시스템의 수입니다. EFS 액세스 포인트나 S3 Files 가운데 하나를 /mnt/ 아래에 탑재합니다.", en: "File systems per function: an EFS access point or S3 Files, mounted below /mnt/." },
    sources: [files, s3files], ...read,
  },
  "lambda.fs.needs": {
    value: 2049, unit: "port", say: { ko: "2049번", en: "2049" },
    meaning: { ko: "파일 시스템에 닿는 NFS 포트입니다. 함수는 탑재 대상에 닿는 VPC에 있어야 합니다.", en: "NFS port of the file system. The function must be in a VPC that reaches the mount target." },
    sources: [files], ...read,
  },
  "lambda.lmi.launch": {
    value: "2025-11-30", say: { ko: "2025년 11월 30일", en: "30 November 2025" },
    meaning: {
      ko: "Lambda Managed Instances가 발표된 날입니다. AWS가 운영하는 내 계정의 EC2 인스턴스에서 함수를 실행하고, 환경 하나가 여러 요청을 함께 처리합니다.",
      en: "Announcement of Lambda Managed Instances: functions on EC2 instances in your account that AWS operates, several requests per environment.",
    },
    sources: [releases, managed], ...read,
  },
  "lambda.durable.limits": {
    value: 31622400, unit: "s", say: { ko: "1년", en: "one year" },
    meaning: {
      ko: "지속성 함수의 실행 하나가 이어질 수 있는 시간입니다. 그 안의 호출은 저마다 15분까지입니다.",
      en: "How long one execution of a durable function may last. Each invocation in it still has up to 15 minutes.",
    },
    sources: [durable, botocore], ...read,
  },
} as const satisfies Record<string, Fact>;
