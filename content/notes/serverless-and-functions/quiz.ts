import type { Question } from "@/engine/quiz/question";
import { lambda } from "../../facts/lambda";

const created = lambda["lambda.runtime.python310.create-block"];
const updated = lambda["lambda.runtime.python310.update-block"];
const unzipped = lambda["lambda.package.unzipped"];
const image = lambda["lambda.package.image"];

export const questions: readonly Question[] = [
  {
    id: "serverless-and-functions.who-does-what",
    kind: "rows",
    section: "serverless",
    facts: ["lambda.runtime.update-mode", "lambda.isolation"],
    concepts: ["serverless", "lambda", "shared-responsibility"],
    mistake: "M04",
    ask: { ko: "관리형 런타임을 쓰는 zip 함수에서 다음 일은 누가 합니까?", en: "For a zip function on a managed runtime, whose work is each of these?" },
    columns: [{ id: "aws", text: { ko: "AWS", en: "AWS" } }, { id: "you", text: { ko: "나", en: "You" } }],
    rows: [
      {
        id: "system", right: "aws", text: { ko: "운영 체제의 보안 패치", en: "Security patches of the operating system" },
        why: { ko: "보이지 않는 서버의 운영 체제는 AWS가 고칩니다.", en: "The system of the unseen server is patched by AWS." },
      },
      {
        id: "library", right: "you", text: { ko: "zip에 넣은 라이브러리의 취약점", en: "A flaw in a library packed into the zip" },
        why: { ko: "내가 넣은 것은 내가 고쳐 다시 배포합니다.", en: "What you packed, you repair and deploy again." },
      },
      {
        id: "rights", right: "you", text: { ko: "함수가 지나치게 많은 권한을 갖지 않게 하기", en: "Keeping the function's permissions small" },
        why: { ko: "실행 역할의 정책은 내가 씁니다.", en: "You write the policy of the execution role." },
      },
      {
        id: "spread", right: "aws", text: { ko: "요청이 몰릴 때 실행 환경을 더 만들기", en: "Making more execution environments when requests pile up" },
        why: { ko: "한도 안에서 Lambda가 늘립니다. 한도를 정하는 것은 나입니다.", en: "Lambda does it within the limits; the limits are yours to set." },
      },
    ],
    explain: {
      ko: "플랫폼은 AWS가, 코드와 권한과 설정은 내가 맡습니다. 책임의 선이 올라갔을 뿐 사라지지 않았습니다.",
      en: "AWS has the platform, you have code, permissions and settings. The line of responsibility moved up but did not vanish.",
    },
  },
  {
    id: "serverless-and-functions.meaning",
    kind: "one-choice",
    section: "serverless",
    facts: ["lambda.cpu.per-memory", "lambda.arch.values"],
    concepts: ["serverless", "lambda"],
    ask: { ko: "“Lambda는 서버리스라서 하드웨어를 전혀 고르지 않는다.” 이 말에서 바로잡을 것은 무엇입니까?", en: "“Lambda is serverless, so you choose nothing about hardware.” What needs correcting?" },
    choices: [
      {
        id: "memory", right: true, text: { ko: "메모리와 아키텍처는 내가 고르고 CPU가 메모리를 따라온다", en: "You choose memory and architecture, and CPU follows memory" },
        why: { ko: "서버는 고르지 않아도 크기를 정하는 설정은 남습니다.", en: "You pick no server, but the settings of size remain." },
      },
      {
        id: "type", right: false, text: { ko: "함수마다 t3.micro 같은 인스턴스 유형을 고른다", en: "For each function you choose an instance type such as t3.micro" },
        why: { ko: "보통 함수에는 인스턴스 유형이 없습니다.", en: "Ordinary functions have no instance type." },
      },
      {
        id: "nothing", right: false, text: { ko: "바로잡을 것이 없다. 정말로 코드만 올리면 된다", en: "Nothing at all: code is really all you hand over" },
        why: { ko: "메모리, 제한 시간, 아키텍처, 역할을 정해야 합니다.", en: "Memory, timeout, architecture and role have to be set." },
      },
      {
        id: "cpu", right: false, text: { ko: "메모리와 별도로 vCPU의 수를 따로 고른다", en: "The number of vCPUs is chosen apart from the memory" },
        why: { ko: "CPU 몫은 메모리에 비례하며 따로 정할 수 없습니다.", en: "The CPU share is proportional to memory and cannot be set apart." },
      },
    ],
    explain: {
      ko: "서버의 수와 종류는 AWS가 정하지만, 메모리(그리고 따라오는 CPU), 제한 시간, 아키텍처는 내가 정합니다.",
      en: "AWS decides on servers; you decide on memory (with the CPU that follows), timeout and architecture.",
    },
  },
  {
    id: "serverless-and-functions.outside-handler",
    kind: "one-choice",
    section: "function",
    facts: ["lambda.env.init.steps"],
    concepts: ["function-handler", "runtime"],
    ask: { ko: "데이터베이스 연결을 만드는 코드를 핸들러 밖에 두었습니다. 이 코드는 언제 실행됩니까?", en: "Code that opens a database connection stands outside the handler. When does it run?" },
    choices: [
      {
        id: "each", right: false, text: { ko: "이벤트가 올 때마다 핸들러보다 먼저", en: "Before the handler, for every event" },
        why: { ko: "호출마다 실행되는 것은 핸들러뿐입니다.", en: "Only the handler runs for every invocation." },
      },
      {
        id: "upload", right: false, text: { ko: "함수를 올릴 때 한 번, 그 뒤로는 실행되지 않는다", en: "Once when the function is uploaded, and never again" },
        why: { ko: "올릴 때는 코드를 저장할 뿐입니다(SnapStart는 예외입니다).", en: "An upload only stores the code (SnapStart is an exception)." },
      },
      {
        id: "environment", right: true, text: { ko: "실행 환경이 준비될 때마다 한 번", en: "Once whenever an environment is made ready" },
        why: { ko: "그래서 같은 환경의 다음 호출들이 그 연결을 다시 씁니다.", en: "So later invocations in that environment use the connection again." },
      },
      {
        id: "account", right: false, text: { ko: "계정에서 하루에 한 번 정해진 때에", en: "Once a day for the account, at a fixed time" },
        why: { ko: "시각과는 관계가 없고 환경마다 실행됩니다.", en: "It has nothing to do with time of day; it runs per environment." },
      },
    ],
    explain: {
      ko: "핸들러 밖의 코드는 초기화(Init) 때 환경마다 한 번 실행됩니다. 환경이 열 개면 연결도 열 개입니다.",
      en: "Code outside the handler runs in Init, once per environment. Ten environments make ten connections.",
    },
  },
  {
    id: "serverless-and-functions.event-content",
    kind: "several-choices",
    section: "function",
    facts: [],
    concepts: ["event", "function-handler"],
    ask: { ko: "이벤트와 핸들러에 대해 맞는 것을 모두 고르세요.", en: "Tick what is true of events and handlers." },
    choices: [
      {
        id: "json", right: true, text: { ko: "이벤트의 모양은 함수를 부른 서비스마다 다르다", en: "The shape of an event depends on the service that calls" },
        why: { ko: "S3 이벤트에는 버킷과 키가, HTTP 이벤트에는 경로와 본문이 있습니다.", en: "One from S3 has bucket and key, one from HTTP path and body." },
      },
      {
        id: "context", right: true, text: { ko: "남은 시간은 context에서 읽는다", en: "The time left is read from context" },
        why: { ko: "context는 이번 호출의 정보를 담습니다.", en: "context is about this invocation." },
      },
      {
        id: "file", right: false, text: { ko: "S3 이벤트에는 올라온 파일의 내용이 들어 있다", en: "An event from S3 contains the file that was uploaded" },
        why: { ko: "버킷과 키만 들어 있습니다. 내용은 함수가 직접 읽습니다.", en: "It holds bucket and key only; the function reads the content itself." },
      },
      {
        id: "return", right: false, text: { ko: "돌려준 값은 언제나 호출자에게 전해진다", en: "The value returned always reaches the caller" },
        why: { ko: "비동기로 불렀다면 기다리는 호출자가 없습니다.", en: "After an asynchronous call nobody is waiting." },
      },
      {
        id: "entry", right: true, text: { ko: "핸들러는 런타임이 부르는 진입점이다", en: "The handler is the entry point that the runtime calls" },
        why: { ko: "런타임이 이벤트를 핸들러의 인수로 넘깁니다.", en: "The runtime passes the event to it as an argument." },
      },
    ],
    explain: {
      ko: "이벤트는 무슨 일이 있었는지를, context는 이번 호출이 어떤 호출인지를 알려 줍니다.",
      en: "The event tells what has happened, context what this invocation is.",
    },
  },
  {
    id: "serverless-and-functions.two-permissions",
    kind: "rows",
    section: "role",
    facts: [],
    concepts: ["iam-role", "lambda", "event"],
    ask: { ko: "증상마다 어디를 고쳐야 합니까?", en: "Where does each symptom need a cure?" },
    columns: [
      { id: "role", text: { ko: "실행 역할", en: "Execution role" } },
      { id: "resource", text: { ko: "함수의 리소스 기반 정책", en: "Resource-based policy of the function" } },
    ],
    rows: [
      {
        id: "read", right: "role", text: { ko: "함수가 버킷의 파일을 읽다가 AccessDenied를 받는다", en: "The function gets AccessDenied while reading a file from a bucket" },
        why: { ko: "함수가 할 수 있는 일은 실행 역할이 정합니다.", en: "What the function may do is settled by its execution role." },
      },
      {
        id: "notify", right: "resource", text: { ko: "S3 알림을 걸려는데 함수를 부를 수 없다고 거절된다", en: "Setting up an S3 notification is refused: it may not call the function" },
        why: { ko: "S3 같은 서비스가 함수를 부르려면 함수의 정책이 허락해야 합니다.", en: "For a service like S3 to call it, the function's policy must allow it." },
      },
      {
        id: "logs", right: "role", text: { ko: "함수는 도는데 로그가 하나도 남지 않는다", en: "The function runs, but there are no logs at all" },
        why: { ko: "로그를 쓰는 권한도 실행 역할에 있어야 합니다.", en: "Permission to write logs belongs to the execution role as well." },
      },
      {
        id: "account", right: "resource", text: { ko: "다른 계정의 서비스에 함수 호출을 허락하고 싶다", en: "A service of another account should be allowed to call the function" },
        why: { ko: "누가 부를 수 있는지를 적는 곳은 함수의 정책입니다.", en: "Who may call is written in the function's own policy." },
      },
    ],
    explain: {
      ko: "나가는 방향은 실행 역할, 들어오는 방향은 리소스 기반 정책입니다. 방향을 먼저 가리면 고칠 곳이 보입니다.",
      en: "Outward it is the execution role, inward the resource-based policy. Tell the direction first.",
    },
  },
  {
    id: "serverless-and-functions.keys",
    kind: "one-choice",
    section: "role",
    facts: [],
    concepts: ["iam-role", "function-handler"],
    ask: { ko: "함수가 DynamoDB 테이블에 항목을 써야 합니다. 자격 증명을 어떻게 줍니까?", en: "A function has to write items to a DynamoDB table. How does it get credentials?" },
    choices: [
      {
        id: "env", right: false, text: { ko: "액세스 키를 환경 변수에 넣어 둔다", en: "Put an access key into an environment variable" },
        why: { ko: "오래가는 키가 새어 나갈 수 있고 바꾸기도 어렵습니다.", en: "A long-lived key can leak and is hard to rotate." },
      },
      {
        id: "role", right: true, text: { ko: "테이블에 쓰는 권한을 실행 역할에 준다", en: "Allow the write in the execution role" },
        why: { ko: "런타임이 역할의 임시 자격 증명을 받아 SDK에 넘깁니다.", en: "The runtime gets temporary credentials of the role and the SDK uses them." },
      },
      {
        id: "profile", right: false, text: { ko: "인스턴스 프로파일을 함수에 연결한다", en: "Attach an instance profile to the function" },
        why: { ko: "인스턴스 프로파일은 EC2 인스턴스에 역할을 줄 때 쓰는 그릇입니다.", en: "That is how EC2 instances get a role." },
      },
      {
        id: "table", right: false, text: { ko: "테이블의 보안 그룹에서 함수의 주소를 허용한다", en: "Allow the function's address in the table's security group" },
        why: { ko: "DynamoDB 테이블에는 보안 그룹이 없고, 권한은 IAM으로 줍니다.", en: "A DynamoDB table has no security group; rights are given by IAM." },
      },
    ],
    explain: {
      ko: "함수의 권한은 실행 역할에 적습니다. 키를 코드나 설정에 넣지 않습니다.",
      en: "A function's rights stand in its execution role. Keys belong neither in code nor in settings.",
    },
  },
  {
    id: "serverless-and-functions.runtime-end",
    kind: "order",
    section: "runtime",
    facts: ["lambda.runtime.python310.deprecated", "lambda.runtime.python310.create-block", "lambda.runtime.python310.update-block"],
    concepts: ["runtime", "lambda"],
    ask: { ko: "런타임이 낡아 가는 동안 일어나는 일을 순서대로 놓으세요.", en: "Put what happens as a runtime grows old in order." },
    steps: [
      {
        id: "patched", text: { ko: "AWS가 런타임을 패치한다", en: "AWS patches the runtime" },
        why: { ko: "지원하는 동안의 모습입니다.", en: "That is how it is while supported." },
      },
      {
        id: "deprecated", text: { ko: "지원이 끝나 패치가 보장되지 않는다", en: "Support ends and patches are no longer promised" },
        why: { ko: "지원 종료일이 먼저 옵니다.", en: "The deprecation date comes first." },
      },
      {
        id: "create", text: { ko: "그 런타임으로 새 함수를 만들 수 없다", en: "New functions can no longer be created with it" },
        why: { ko: `python3.10이라면 ${created.say.ko}입니다.`, en: `For python3.10 that is ${created.say.en}.` },
      },
      {
        id: "update", text: { ko: "있던 함수의 코드도 고칠 수 없다", en: "Existing functions can no longer be updated" },
        why: { ko: `python3.10이라면 ${updated.say.ko}입니다.`, en: `For python3.10 that is ${updated.say.en}.` },
      },
      {
        id: "runs", text: { ko: "그래도 있던 함수는 계속 불린다", en: "Even so, existing functions go on being called" },
        why: { ko: "실행은 막지 않습니다. 그래서 낡은 것을 모르고 지나치기 쉽습니다.", en: "Running is not blocked, which makes the state easy to overlook." },
      },
    ],
    explain: {
      ko: "지원 종료, 생성 차단, 업데이트 차단의 차례입니다. 고칠 수 있을 때 옮겨야 합니다.",
      en: "Deprecation, then no creating, then no updating. Move while you still can.",
    },
  },
  {
    id: "serverless-and-functions.package-size",
    kind: "one-choice",
    section: "package",
    facts: ["lambda.package.unzipped", "lambda.package.image"],
    concepts: ["lambda", "runtime"],
    ask: { ko: "라이브러리와 모델을 합쳐 압축을 풀면 2 GB가 되는 함수가 있습니다. 어떻게 올립니까?", en: "With libraries and a model, a function comes to 2 GB unzipped. How do you package it?" },
    choices: [
      {
        id: "layers", right: false, text: { ko: "계층 여러 개에 나누어 담는다", en: "Split it over several layers" },
        why: { ko: `계층도 합쳐서 ${unzipped.say.ko} 안에 들어야 합니다.`, en: `Layers count towards the ${unzipped.say.en} as well.` },
      },
      {
        id: "image", right: true, text: { ko: "컨테이너 이미지로 만들어 배포한다", en: "Deliver it as a container image" },
        why: { ko: `이미지는 ${image.say.ko}까지 됩니다.`, en: `An image may have up to ${image.say.en}.` },
      },
      {
        id: "s3", right: false, text: { ko: "zip을 S3에 올려 그곳에서 불러온다", en: "Load the zip from an S3 bucket" },
        why: { ko: "S3를 거치면 압축한 크기의 제한만 피할 뿐, 압축을 푼 크기의 상한은 그대로입니다.", en: "That avoids the limit on the upload, not the one on the unzipped size." },
      },
      {
        id: "quota", right: false, text: { ko: "패키지 크기의 할당량을 늘린다", en: "Ask for a higher quota on size" },
        why: { ko: "패키지 크기는 늘려 받을 수 있는 값이 아닙니다.", en: "The package size is not a quota that can be raised." },
      },
    ],
    explain: {
      ko: `zip은 계층까지 합쳐 ${unzipped.say.ko}, 컨테이너 이미지는 ${image.say.ko}까지입니다.`,
      en: `A zip with its layers may have ${unzipped.say.en}, a container image ${image.say.en}.`,
    },
  },
  {
    id: "serverless-and-functions.image-patch",
    kind: "one-choice",
    section: "package",
    facts: ["lambda.package-type.values"],
    concepts: ["runtime", "shared-responsibility"],
    mistake: "M04",
    ask: { ko: "함수를 zip에서 컨테이너 이미지로 바꾸면 새로 맡게 되는 일은 무엇입니까?", en: "What becomes your work when a function moves from zip to a container image?" },
    choices: [
      {
        id: "patch", right: true, text: { ko: "런타임 패치를 받으려고 이미지를 다시 만드는 일", en: "Rebuilding the image to get runtime patches" },
        why: { ko: "이미지 안의 런타임은 이미지를 다시 만들어야 새것이 됩니다.", en: "The runtime inside the image is renewed only by building it again." },
      },
      {
        id: "host", right: false, text: { ko: "컨테이너가 올라갈 EC2 인스턴스를 준비하는 일", en: "Providing EC2 instances for the containers to run on" },
        why: { ko: "이미지여도 서버는 Lambda가 맡습니다.", en: "The servers are Lambda's for images too." },
      },
      {
        id: "scale", right: false, text: { ko: "요청에 맞추어 컨테이너의 수를 늘리는 일", en: "Raising the number of containers with the requests" },
        why: { ko: "확장하는 방식은 패키지 유형과 관계없이 같습니다.", en: "Scaling is the same for both package types." },
      },
      {
        id: "listen", right: false, text: { ko: "컨테이너에서 HTTP 포트를 열고 기다리는 일", en: "Opening an HTTP port in the container and waiting" },
        why: { ko: "함수는 이벤트로 불립니다. 이미지여도 같습니다.", en: "A function is called by events, as an image too." },
      },
    ],
    explain: {
      ko: "zip의 관리형 런타임은 AWS가 패치하지만 이미지의 내용물은 모두 내 것입니다.",
      en: "AWS patches the managed runtime under a zip; the content of an image is all yours.",
    },
  },
  {
    id: "serverless-and-functions.listen",
    kind: "one-choice",
    section: "rules",
    facts: ["lambda.restriction.network", "lambda.url.values"],
    concepts: ["event", "lambda", "serverless"],
    ask: { ko: "브라우저에서 HTTPS로 함수를 부르고 싶습니다. 가능한 방법은 무엇입니까?", en: "A browser should call a function by HTTPS. What works?" },
    choices: [
      {
        id: "socket", right: false, text: { ko: "핸들러에서 443번 포트를 열고 기다린다", en: "Open port 443 in the handler and wait" },
        why: { ko: "함수는 들어오는 연결을 받을 수 없습니다.", en: "A function cannot accept inbound connections." },
      },
      {
        id: "public", right: false, text: { ko: "함수에 퍼블릭 IP를 붙이고 보안 그룹을 연다", en: "Give the function a public IP and open its security group" },
        why: { ko: "함수에는 퍼블릭 IP를 붙일 수 없습니다.", en: "A function cannot have a public IP." },
      },
      {
        id: "url", right: true, text: { ko: "함수 URL을 만들어 요청을 이벤트로 바꾸게 한다", en: "Make a function URL that turns requests into events" },
        why: { ko: "함수 URL이나 API Gateway, 로드 밸런서가 앞에서 받아 줍니다.", en: "A function URL, API Gateway or a load balancer receives the request in front." },
      },
      {
        id: "ssh", right: false, text: { ko: "실행 환경에 SSH로 접속해 웹 서버를 설치한다", en: "Log in to the environment by SSH and install a web server" },
        why: { ko: "실행 환경에는 접속할 수 없습니다.", en: "There is no logging in to an execution environment." },
      },
    ],
    explain: {
      ko: "함수의 네트워크는 나가는 방향뿐입니다. 들어오는 HTTP는 앞에 선 서비스가 받아 이벤트로 바꿉니다.",
      en: "A function's network is outbound only. Inbound HTTP is received by a service in front and becomes an event.",
    },
  },
  {
    id: "serverless-and-functions.state",
    kind: "several-choices",
    section: "rules",
    facts: ["lambda.env.freeze", "lambda.durable.limits"],
    concepts: ["serverless", "function-handler"],
    ask: { ko: "다음 호출에서도 반드시 있어야 하는 값을 어디에 둘 수 있습니까? 모두 고르세요.", en: "Where can you keep a value that the next invocation must find? Tick all." },
    choices: [
      {
        id: "table", right: true, text: { ko: "DynamoDB 테이블", en: "A DynamoDB table" },
        why: { ko: "함수 밖에 있어 어느 환경에서든 읽습니다.", en: "It lies outside, so every environment can read it." },
      },
      {
        id: "global", right: false, text: { ko: "핸들러 밖의 전역 변수", en: "A global variable outside the handler" },
        why: { ko: "다음 호출이 다른 환경에서 실행되면 그 값이 없습니다.", en: "If the next invocation runs in another environment, it is not there." },
      },
      {
        id: "bucket", right: true, text: { ko: "S3 버킷", en: "An S3 bucket" },
        why: { ko: "함수 밖의 저장소입니다.", en: "It is storage outside the function." },
      },
      {
        id: "tmp", right: false, text: { ko: "/tmp의 파일", en: "A file in /tmp" },
        why: { ko: "/tmp는 환경마다 따로 있고, 환경과 함께 사라집니다.", en: "/tmp belongs to one environment and goes with it." },
      },
    ],
    explain: {
      ko: "전역 변수와 /tmp는 같은 환경이 다시 쓰일 때만 남습니다. 캐시로는 좋지만 믿을 저장소는 아닙니다.",
      en: "Globals and /tmp stay only if the same environment is used again: good as a cache, not as storage.",
    },
  },
];
