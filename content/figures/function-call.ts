import type { Figure } from "@/engine/figure";

/** What stands around one call of a function: event, role, handler, runtime, the hidden server, result and logs. */
export const functionCall = {
  title: { ko: "이벤트 하나가 함수를 부를 때", en: "When one event calls a function" },
  description: {
    ko: "이벤트가 Lambda를 부르면 Lambda는 내가 쓴 핸들러를 런타임 위에서 실행합니다. 그 아래의 서버와 운영 체제는 AWS가 관리하며 보이지 않습니다. "
      + "함수는 실행 역할의 권한으로 다른 서비스를 부르고, 결과를 돌려주거나 저장하며, 로그를 CloudWatch에 남깁니다.",
    en: "An event calls Lambda, and Lambda runs the handler you wrote on top of a runtime. The server and operating system below are AWS's "
      + "and stay out of sight. The function calls other services with the rights of its execution role, returns or stores a result and leaves its logs in CloudWatch.",
  },
  size: [720, 296],
  narrowSize: [340, 472],
  nodes: {
    lambda: {
      shape: "group", label: { ko: "Lambda", en: "Lambda" }, icon: "function", tone: "accent", concept: "lambda",
      at: [206, 16, 308, 264], narrow: [16, 110, 308, 256],
    },
    event: {
      shape: "pill", label: { ko: "이벤트", en: "Event" }, icon: "queue", concept: "event",
      at: [16, 52, 150, 56], narrow: [16, 16, 148, 56],
    },
    role: {
      shape: "box", label: { ko: "실행 역할", en: "Execution role" }, icon: "role", concept: "iam-role",
      at: [16, 140, 150, 52], narrow: [176, 16, 148, 56],
    },
    handler: {
      shape: "box", label: { ko: "핸들러", en: "Handler" }, tone: "good", group: "lambda", concept: "function-handler",
      lines: { ko: ["내가 쓴 함수"], en: ["the function you wrote"] },
      at: [222, 52, 276, 56], narrow: [32, 146, 276, 56],
    },
    runtime: {
      shape: "box", label: { ko: "런타임", en: "Runtime" }, group: "lambda", concept: "runtime",
      lines: { ko: ["내가 고른 언어"], en: ["the language you chose"] },
      at: [222, 132, 276, 56], narrow: [32, 226, 276, 56],
    },
    server: {
      shape: "box", label: { ko: "서버와 운영 체제", en: "Server and system" }, icon: "server", tone: "off", group: "lambda", concept: "serverless",
      lines: { ko: ["AWS가 관리, 보이지 않음"], en: ["AWS's, out of sight"] },
      at: [222, 212, 276, 52], narrow: [32, 306, 276, 48],
    },
    result: {
      shape: "box", label: { ko: "응답이나 결과", en: "Answer or result" }, icon: "bucket",
      at: [554, 52, 150, 56], narrow: [16, 404, 148, 52],
    },
    logs: {
      shape: "box", label: { ko: "로그와 지표", en: "Logs and metrics" }, icon: "chart", concept: "cloudwatch",
      at: [554, 140, 150, 52], narrow: [176, 404, 148, 52],
    },
  },
  edges: {
    call: {
      from: "event", to: "handler", sides: ["right", "left"], narrowSides: ["bottom", "top"], narrowFromAt: 0.7027, narrowToAt: 0.3188, route: "straight", tone: "accent",
      say: { ko: "이벤트의 내용이 핸들러의 인수로 들어갑니다.", en: "The content of the event becomes the handler's argument." },
    },
    permit: {
      from: "role", to: "handler", sides: ["right", "left"], toAt: 0.82, narrowSides: ["bottom", "top"], narrowToAt: 0.79, line: "dashed",
      say: { ko: "함수가 무엇을 할 수 있는지 실행 역할이 정합니다.", en: "The execution role says what the function may do." },
    },
    stands: {
      from: "handler", to: "runtime", sides: ["bottom", "top"], route: "straight",
      say: { ko: "핸들러는 런타임 위에서 실행됩니다.", en: "The handler runs on the runtime." },
    },
    rests: {
      from: "runtime", to: "server", sides: ["bottom", "top"], route: "straight", line: "dotted", tone: "off",
      say: { ko: "런타임은 보이지 않는 서버 위에 있습니다.", en: "The runtime stands on a server you do not see." },
    },
    answer: {
      from: "lambda", to: "result", sides: ["right", "left"], fromAt: 0.2424, narrowSides: ["bottom", "top"], narrowFromAt: 0.2403, route: "straight", tone: "good",
      say: { ko: "값을 돌려주거나 다른 서비스에 결과를 적습니다.", en: "It returns a value or writes its result to another service." },
    },
    record: {
      from: "lambda", to: "logs", sides: ["right", "left"], fromAt: 0.5682, narrowSides: ["bottom", "top"], narrowFromAt: 0.7597, route: "straight",
      say: { ko: "출력한 로그와 지표가 CloudWatch에 남습니다.", en: "Its logs and metrics go to CloudWatch." },
    },
  },
} as const satisfies Figure;
