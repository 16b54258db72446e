import type { Question } from "@/engine/quiz/question";

/** Layers of an example image in MB, lowest first. */
const base = 70;
const runtime = 150;
const libraries = 90;
const code = 4;
const total = base + runtime + libraries + code;
/** Code is copied before libraries are installed: both are made again. */
const badOrder = libraries + code;

export const questions: readonly Question[] = [
  {
    id: "containers-and-images.layer-order",
    kind: "order",
    section: "image-is-layers",
    facts: [],
    concepts: ["container-image"],
    ask: {
      ko: "코드는 하루에 열 번, 라이브러리 목록은 한 달에 한 번 바뀝니다. 고칠 때마다 다시 만들 층이 가장 적도록 Dockerfile의 순서를 맞추세요(먼저 실행할 것부터).",
      en: "Code changes ten times a day, the list of libraries once a month. Order the Dockerfile so that as little as possible is made again (first command first).",
    },
    steps: [
      { id: "base", text: { ko: "기반 배포판을 고른다", en: "Choose the base distribution" }, why: { ko: "가장 드물게 바뀌므로 맨 아래입니다.", en: "It changes least, so it is lowest." } },
      { id: "runtime", text: { ko: "언어 런타임을 설치한다", en: "Install the language runtime" }, why: { ko: "몇 달에 한 번 바뀝니다.", en: "It changes every few months." } },
      { id: "list", text: { ko: "라이브러리 목록 파일만 복사한다", en: "Copy only the file that lists the libraries" }, why: { ko: "목록만 먼저 복사해야 코드가 바뀌어도 설치 층이 그대로입니다.", en: "With the list alone, changed code leaves the next layer as it is." } },
      { id: "install", text: { ko: "라이브러리를 설치한다", en: "Install the libraries" }, why: { ko: "목록이 바뀔 때만 다시 합니다.", en: "Done again only when the list changes." } },
      { id: "code", text: { ko: "나머지 코드를 복사한다", en: "Copy the rest of the code" }, why: { ko: "가장 자주 바뀌므로 맨 위입니다.", en: "It changes most, so it is on top." } },
    ],
    explain: {
      ko: "층이 바뀌면 그 위를 모두 다시 만듭니다. 드물게 바뀌는 것을 아래에, 자주 바뀌는 것을 위에 둡니다.",
      en: "A changed layer makes all above it new. Rare changes go below, frequent ones on top.",
    },
  },
  {
    id: "containers-and-images.bad-order",
    kind: "number",
    section: "image-is-layers",
    facts: [],
    concepts: ["container-image"],
    ask: {
      ko: `층이 아래부터 기반 ${base}MB, 런타임 ${runtime}MB, 코드 ${code}MB, 라이브러리 설치 ${libraries}MB인 이미지가 있습니다(코드를 먼저 복사했습니다). 코드만 한 줄 고쳐 다시 올리면 새로 나를 양은 몇 MB입니까?`,
      en: `From the bottom an image has base ${base} MB, runtime ${runtime} MB, code ${code} MB, installed libraries ${libraries} MB: code was copied first. One line of code changes. How many MB are pushed anew?`,
    },
    unit: { ko: "MB", en: "MB" },
    answer: badOrder,
    tolerance: 0,
    misses: [
      { value: code, why: { ko: "코드가 맨 위일 때의 값입니다. 여기서는 라이브러리 층이 코드 위에 있습니다.", en: "That holds with code on top. Here the libraries lie above it." } },
      { value: total, why: { ko: "바뀌지 않은 아래층까지 날랐습니다. 아래층은 이미 있습니다.", en: "That carries the unchanged layers below, which are there already." } },
      { value: libraries, why: { ko: "다시 만든 위층만 세고, 바뀐 코드 층을 빠뜨렸습니다.", en: "That counts the layer above and forgets the changed one." } },
    ],
    explain: {
      ko: `코드 층과 그 위의 라이브러리 층이 새것이 됩니다. ${code} + ${libraries} = ${badOrder}MB입니다. 순서를 바꾸면 ${code}MB입니다.`,
      en: `The code layer and the one above are new: ${code} + ${libraries} = ${badOrder} MB. In the better order it would be ${code}.`,
    },
  },
  {
    id: "containers-and-images.deleted-secret",
    kind: "one-choice",
    section: "image-is-layers",
    facts: [],
    concepts: ["container-image", "ecr"],
    ask: {
      ko: "Dockerfile의 셋째 명령이 비밀 키를 복사하고, 다섯째 명령이 그 파일을 지웁니다. 이 이미지를 올려도 안전합니까?",
      en: "The third command of a Dockerfile copies a secret key, the fifth deletes it. Is the image safe to push?",
    },
    choices: [
      { id: "still", text: { ko: "아니요, 셋째 층에서 꺼낼 수 있다", en: "No, it can be taken out of the third layer" }, right: true, why: { ko: "지운 것은 위층의 표시일 뿐 아래층은 그대로입니다.", en: "Deleting only marks an upper layer; the lower one is unchanged." } },
      { id: "gone", text: { ko: "예, 실행한 컨테이너에서 파일이 보이지 않는다", en: "Yes, the file is not seen in a running container" }, right: false, why: { ko: "보이지 않을 뿐 층 안에는 있습니다.", en: "Not seen, but still in its layer." } },
      { id: "squash", text: { ko: "예, 레지스트리가 올릴 때 지운 파일을 정리한다", en: "Yes, the registry tidies up deleted files" }, right: false, why: { ko: "레지스트리는 층을 있는 그대로 보관합니다.", en: "A registry keeps layers as they are." } },
      { id: "private", text: { ko: "예, 리포지토리를 비공개로 두면 문제없다", en: "Yes, as long as the repository is private" }, right: false, why: { ko: "받을 수 있는 모든 사람과 서버가 키를 꺼낼 수 있습니다.", en: "Everybody and every server that can pull can take it out." } },
    ],
    explain: {
      ko: "층은 지워지지 않습니다. 비밀은 이미지에 넣지 않고 실행할 때 건네며, 이미 들어갔다면 키를 바꿉니다.",
      en: "Layers are not erased. Hand secrets over at run time, and if one got in, change the key.",
    },
  },
  {
    id: "containers-and-images.lost-files",
    kind: "one-choice",
    section: "container-is-a-process",
    facts: [],
    concepts: ["container", "container-image"],
    ask: {
      ko: "컨테이너가 받은 파일을 자기 파일 시스템에 저장했습니다. 새 버전으로 교체하고 나니 파일이 없습니다. 까닭은 무엇입니까?",
      en: "A container saved files it received on its own file system. After it was replaced by a new version they are gone. Why?",
    },
    choices: [
      { id: "layer", text: { ko: "쓰기 층이 옛 컨테이너와 함께 없어졌다", en: "The writable layer went with the old container" }, right: true, why: { ko: "새 컨테이너는 빈 쓰기 층에서 시작합니다.", en: "The new one starts with an empty writable layer." } },
      { id: "image", text: { ko: "새 이미지를 만들 때 파일을 복사하지 않았다", en: "The files were not copied when the new image was built" }, right: false, why: { ko: "실행 중에 생긴 데이터는 이미지에 담을 것이 아닙니다.", en: "Data made at run time does not belong in an image." } },
      { id: "readonly", text: { ko: "이미지가 읽기 전용이라 처음부터 저장되지 않았다", en: "The image is read-only, so they were never saved" }, right: false, why: { ko: "저장은 되었습니다. 쓰기 층에 있었습니다.", en: "They were saved, in the writable layer." } },
      { id: "cgroup", text: { ko: "cgroup의 한도를 넘은 파일은 커널이 지운다", en: "The kernel deletes files beyond a cgroup's limit" }, right: false, why: { ko: "cgroup은 CPU와 메모리 같은 자원을 제한합니다.", en: "Cgroups limit resources such as CPU and memory." } },
    ],
    explain: {
      ko: "컨테이너는 언제든 교체되는 것으로 여깁니다. 남길 데이터는 볼륨, S3, 데이터베이스에 둡니다.",
      en: "Treat containers as replaceable at any time. Keep data in volumes, S3 or databases.",
    },
  },
  {
    id: "containers-and-images.shared-or-own",
    kind: "rows",
    section: "container-is-a-process",
    facts: [],
    concepts: ["container", "virtual-machine"],
    ask: { ko: "한 호스트의 두 컨테이너가 나누어 씁니까, 저마다 따로 있습니까?", en: "Do two containers on one host share it, or does each have its own?" },
    columns: [
      { id: "shared", text: { ko: "나누어 씀", en: "Shared" } },
      { id: "own", text: { ko: "따로", en: "Own" } },
    ],
    rows: [
      { id: "kernel", text: { ko: "Linux 커널", en: "The Linux kernel" }, right: "shared", why: { ko: "가상 머신과 가장 다른 점입니다.", en: "The greatest difference from virtual machines." } },
      { id: "processes", text: { ko: "안에서 보이는 프로세스 목록", en: "The list of processes seen inside" }, right: "own", why: { ko: "네임스페이스가 나눕니다.", en: "Namespaces divide it." } },
      { id: "layers", text: { ko: "같은 이미지에서 떴을 때의 읽기 전용 층", en: "Read-only layers, when run from the same image" }, right: "shared", why: { ko: "한 벌만 두고 함께 씁니다.", en: "There is one copy for both." } },
      { id: "writable", text: { ko: "파일을 쓰는 층", en: "The layer files are written to" }, right: "own", why: { ko: "컨테이너마다 얹습니다.", en: "Each has one on top." } },
      { id: "memory-limit", text: { ko: "메모리 한도", en: "The memory limit" }, right: "own", why: { ko: "cgroup이 따로 정합니다.", en: "Set for each by its cgroup." } },
    ],
    explain: {
      ko: "커널과 읽기 전용 층은 나누어 쓰고, 보이는 것과 한도, 쓰기 층은 따로입니다.",
      en: "Kernel and read-only layers are shared; view, limits and writable layer are their own.",
    },
  },
  {
    id: "containers-and-images.wrong-kernel",
    kind: "one-choice",
    section: "container-is-a-process",
    facts: [],
    concepts: ["container", "virtual-machine"],
    ask: {
      ko: "Amazon Linux 호스트에서 Ubuntu 이미지와 Alpine 이미지는 잘 도는데 Windows 이미지는 돌지 않습니다. 까닭은 무엇입니까?",
      en: "On an Amazon Linux host, Ubuntu and Alpine images run well, a Windows image does not. Why?",
    },
    choices: [
      { id: "kernel", text: { ko: "이미지에는 커널이 없고 호스트의 Linux 커널을 쓴다", en: "Images hold no kernel; they use the host's, which is Linux" }, right: true, why: { ko: "배포판이 달라도 커널은 같은 Linux입니다.", en: "Distributions differ, but the kernel is Linux for all." } },
      { id: "licence", text: { ko: "Windows 라이선스가 컨테이너에는 적용되지 않는다", en: "Windows licences do not extend to containers" }, right: false, why: { ko: "Windows 호스트에서는 Windows 컨테이너가 돕니다.", en: "On Windows hosts, Windows containers run." } },
      { id: "size", text: { ko: "Windows 이미지는 한도보다 커서 받을 수 없다", en: "Windows images are larger than what can be pulled" }, right: false, why: { ko: "크지만 받지 못하는 것은 아닙니다.", en: "They are large, but can be pulled." } },
      { id: "hypervisor", text: { ko: "하이퍼바이저가 Windows를 지원하지 않는다", en: "The hypervisor does not support Windows" }, right: false, why: { ko: "EC2에는 Windows 인스턴스도 있습니다.", en: "EC2 has Windows instances." } },
    ],
    explain: {
      ko: "컨테이너는 호스트의 커널을 나누어 씁니다. 커널과 CPU 아키텍처가 맞아야 합니다.",
      en: "Containers share the host's kernel, so kernel and CPU architecture have to fit.",
    },
  },
  {
    id: "containers-and-images.exec-format",
    kind: "one-choice",
    section: "container-is-a-process",
    facts: ["fargate.arch"],
    concepts: ["container-image", "graviton"],
    ask: {
      ko: "비용을 아끼려고 컨테이너를 Graviton 인스턴스로 옮겼더니 시작하자마자 “exec format error”로 죽습니다. 무엇을 고칩니까?",
      en: "To save money you moved containers to Graviton instances, and they die at once with “exec format error”. What needs to change?",
    },
    choices: [
      { id: "arm", text: { ko: "ARM64용 이미지를 만들어 올린다", en: "Build and push an image for ARM64" }, right: true, why: { ko: "x86용 기계어는 Arm에서 돌지 않습니다.", en: "Machine code for x86 does not run on Arm." } },
      { id: "memory", text: { ko: "메모리 한도를 두 배로 늘린다", en: "Double the memory limit" }, right: false, why: { ko: "메모리가 모자라면 다른 까닭으로 죽습니다.", en: "Lack of memory kills with another message." } },
      { id: "kernel", text: { ko: "이미지에 Linux 커널을 넣는다", en: "Put a Linux kernel into the image" }, right: false, why: { ko: "커널은 호스트의 것을 씁니다.", en: "The kernel is the host's." } },
      { id: "tag", text: { ko: "태그를 latest로 바꾸어 다시 받는다", en: "Change the tag to latest and pull again" }, right: false, why: { ko: "이름을 바꾼다고 내용이 바뀌지 않습니다.", en: "Another name does not change the contents." } },
    ],
    explain: {
      ko: "이미지는 CPU 아키텍처마다 만듭니다. 여러 아키텍처용을 한 이름으로 묶어 두면 맞는 것을 받습니다.",
      en: "Images are built for a CPU architecture. Several can be joined under one name, and the right one is pulled.",
    },
  },
  {
    id: "containers-and-images.which-one",
    kind: "rows",
    section: "three-compared",
    facts: ["ami.definition", "ami.scope"],
    concepts: ["ami", "container-image", "virtual-machine"],
    ask: { ko: "AMI의 이야기입니까, 컨테이너 이미지의 이야기입니까?", en: "Is it said of an AMI or of a container image?" },
    columns: [
      { id: "ami", text: { ko: "AMI", en: "AMI" } },
      { id: "image", text: { ko: "컨테이너 이미지", en: "Container image" } },
      { id: "both", text: { ko: "둘 다", en: "Both" } },
    ],
    rows: [
      { id: "kernel", text: { ko: "커널이 들어 있어 부팅한다", en: "Holds a kernel and boots" }, right: "ami", why: { ko: "부팅할 디스크입니다.", en: "It is a disk to boot." } },
      { id: "region", text: { ko: "리전 하나에 속해, 다른 리전에서 쓰려면 복사한다", en: "Belongs to one Region and is copied to be used in another" }, right: "ami", why: { ko: "이미지는 레지스트리에 닿기만 하면 받습니다.", en: "An image can be pulled from wherever the registry is reached." } },
      { id: "layers", text: { ko: "여러 이미지가 아래층을 함께 쓴다", en: "Several of them share lower layers" }, right: "image", why: { ko: "AMI에는 층이 없습니다.", en: "AMIs have no layers." } },
      { id: "arch", text: { ko: "CPU 아키텍처가 맞아야 한다", en: "The CPU architecture has to fit" }, right: "both", why: { ko: "둘 다 기계어를 담습니다.", en: "Both hold machine code." } },
      { id: "many", text: { ko: "하나로 똑같은 것을 여럿 켤 수 있다", en: "Many of the same can be started from one" }, right: "both", why: { ko: "둘 다 틀입니다.", en: "Both are templates." } },
    ],
    explain: {
      ko: "닮은 것은 틀이라는 점입니다. AMI는 컴퓨터를, 이미지는 프로그램과 주변을 나릅니다.",
      en: "Both are templates. An AMI carries a computer, an image a program and its surroundings.",
    },
  },
  {
    id: "containers-and-images.isolation",
    kind: "one-choice",
    section: "container-is-a-process",
    facts: [],
    concepts: ["container", "virtual-machine", "hypervisor"],
    ask: {
      ko: "고객이 올린 코드를 실행해 주는 서비스를 만듭니다. 고객끼리는 서로 믿지 못합니다. 한 EC2 호스트에 고객별 컨테이너를 섞어 두어도 됩니까?",
      en: "You build a service that runs code uploaded by customers who do not trust each other. May their containers be mixed on one EC2 host?",
    },
    choices: [
      { id: "vm", text: { ko: "위험하다. 고객마다 커널을 나누는 경계가 있어야 한다", en: "It is risky; a boundary with a kernel for each is called for" }, right: true, why: { ko: "커널의 구멍 하나로 이웃까지 닿을 수 있습니다.", en: "One hole in the kernel may reach the neighbours." } },
      { id: "namespace", text: { ko: "괜찮다. 네임스페이스가 가상 머신과 똑같이 격리한다", en: "It is fine; namespaces isolate just as virtual machines do" }, right: false, why: { ko: "커널을 나누어 쓰는 한 같은 정도가 아닙니다.", en: "Not to the same degree while the kernel is shared." } },
      { id: "registry", text: { ko: "괜찮다. ECR에서 취약점을 검사한 이미지만 받으면 된다", en: "It is fine as long as images were scanned in ECR" }, right: false, why: { ko: "일부러 나쁜 코드를 올린 고객을 막지 못합니다.", en: "That does not stop a customer who means harm." } },
      { id: "limits", text: { ko: "괜찮다. 컨테이너마다 CPU와 메모리 한도를 걸면 된다", en: "It is fine once each has limits on CPU and memory" }, right: false, why: { ko: "한도는 자원을 나눌 뿐 탈출을 막지 못합니다.", en: "Limits divide resources; they prevent no escape." } },
    ],
    explain: {
      ko: "컨테이너의 울타리는 커널이 칩니다. 커널까지 나누어야 할 때는 가상 머신 경계를 씁니다.",
      en: "The fence is made by the kernel. Where the kernel itself must be separate, use a boundary of virtual machines.",
    },
  },
  {
    id: "containers-and-images.latest",
    kind: "one-choice",
    section: "registry",
    facts: ["ecr.tag.immutable"],
    concepts: ["ecr", "container-image"],
    ask: {
      ko: "모든 서버가 web:latest를 받아 실행합니다. 어제 켠 서버와 오늘 켠 서버의 동작이 다르고, 어느 코드인지 알 수 없습니다. 가장 좋은 해결은?",
      en: "All servers run web:latest. One started yesterday behaves differently from one started today, and nobody knows which code runs where. What is the best remedy?",
    },
    choices: [
      { id: "unique", text: { ko: "배포마다 새 태그를 쓰고 태그를 바꾸지 못하게 한다", en: "A new tag for each deployment, and immutable tags" }, right: true, why: { ko: "이름이 한 이미지만 가리키고, 되돌릴 이름도 남습니다.", en: "A name then means one image, and the old name is there to go back to." } },
      { id: "pull", text: { ko: "모든 서버가 한 시간마다 latest를 다시 받게 한다", en: "Have every server pull latest again every hour" }, right: false, why: { ko: "언제 무엇이 바뀌었는지 더 알기 어려워집니다.", en: "That makes it harder still to know what changed when." } },
      { id: "ami", text: { ko: "latest를 받은 서버의 AMI를 떠서 나누어 준다", en: "Make an AMI of a server with latest and hand it out" }, right: false, why: { ko: "다시 켤 때 또 latest를 받습니다.", en: "At its next start it pulls latest again." } },
      { id: "delete", text: { ko: "올리기 전에 리포지토리의 이미지를 모두 지운다", en: "Delete every image in the repository before each push" }, right: false, why: { ko: "되돌릴 이미지까지 사라집니다.", en: "Then there is nothing to go back to." } },
    ],
    explain: {
      ko: "태그는 움직이는 이름입니다. 배포에는 새 태그나 다이제스트처럼 움직이지 않는 이름을 씁니다.",
      en: "A tag is a name that moves. Deploy by names that do not: fresh tags or digests.",
    },
  },
  {
    id: "containers-and-images.registry-facts",
    kind: "several-choices",
    section: "registry",
    facts: ["ecr.images", "ecr.tag.immutable"],
    concepts: ["ecr", "iam-role"],
    ask: { ko: "Amazon ECR에 대해 맞는 것을 모두 고르세요.", en: "Tick what is true of Amazon ECR." },
    choices: [
      { id: "oci", text: { ko: "Docker가 아닌 도구로 만든 OCI 이미지도 받는다", en: "It takes OCI images built without Docker" }, right: true, why: { ko: "OCI는 특정 도구에 묶이지 않은 표준입니다.", en: "OCI belongs to no single tool." } },
      { id: "permission", text: { ko: "비공개 이미지를 받는 쪽에는 권한이 필요하다", en: "Whoever pulls a private image needs permission" }, right: true, why: { ko: "받는 쪽의 역할에 ECR 권한을 줍니다.", en: "The role that pulls gets rights on ECR." } },
      { id: "immutable", text: { ko: "태그를 바꾸지 못하게 하면 같은 태그로 올릴 때 오류가 난다", en: "With immutable tags, pushing to an existing tag is an error" }, right: true, why: { ko: "그래서 태그가 늘 한 이미지를 가리킵니다.", en: "So a tag always means the same image." } },
      { id: "runs", text: { ko: "올린 이미지를 ECR이 바로 컨테이너로 실행해 준다", en: "It runs a pushed image as a container right away" }, right: false, why: { ko: "보관하고 나누어 줄 뿐, 실행은 ECS나 EKS, 내 서버가 합니다.", en: "It keeps and hands out; ECS, EKS or your servers run." } },
      { id: "kernel", text: { ko: "이미지에 맞는 커널을 함께 내려보낸다", en: "It sends along a kernel that fits the image" }, right: false, why: { ko: "커널은 호스트의 것입니다.", en: "The kernel is the host's." } },
    ],
    explain: {
      ko: "ECR은 레지스트리입니다. 보관, 검사, 정리를 맡고 실행은 다른 서비스가 합니다.",
      en: "ECR is a registry: it keeps, scans and tidies up. Running is for others.",
    },
  },
  {
    id: "containers-and-images.slow-start",
    kind: "one-choice",
    section: "container-is-a-process",
    facts: [],
    concepts: ["container", "container-image"],
    ask: {
      ko: "새 호스트에서 컨테이너가 뜨는 데 90초가 걸리고, 같은 호스트에서 두 번째는 1초도 걸리지 않습니다. 첫 시작을 줄이는 데 가장 도움이 되는 것은?",
      en: "On a new host a container takes 90 seconds to start, a second one on the same host less than a second. What shortens the first start most?",
    },
    choices: [
      { id: "smaller", text: { ko: "이미지를 작게 만들거나 호스트에 미리 받아 둔다", en: "Make the image smaller, or pull it beforehand" }, right: true, why: { ko: "시간이 드는 것은 이미지를 받는 일입니다.", en: "What takes the time is pulling the image." } },
      { id: "boot", text: { ko: "컨테이너 안의 운영 체제 부팅을 빠르게 설정한다", en: "Speed up the boot of the operating system inside" }, right: false, why: { ko: "컨테이너는 부팅하지 않습니다.", en: "Containers do not boot." } },
      { id: "cpu", text: { ko: "컨테이너의 CPU 한도를 크게 올린다", en: "Raise the container's CPU limit a lot" }, right: false, why: { ko: "두 번째가 빠른 것을 보면 CPU 탓이 아닙니다.", en: "The quick second start shows that it is not the CPU." } },
      { id: "layers", text: { ko: "이미지의 모든 층을 하나로 합친다", en: "Merge all layers of the image into one" }, right: false, why: { ko: "양은 그대로이고, 함께 쓰던 층까지 새로 받게 됩니다.", en: "The amount is the same, and layers once shared are pulled anew." } },
    ],
    explain: {
      ko: "컨테이너의 시작은 프로세스를 띄우는 일이라 빠릅니다. 처음에는 이미지를 받는 시간이 대부분입니다.",
      en: "Starting a container is starting a process. The first time, most of it is pulling the image.",
    },
  },
];
