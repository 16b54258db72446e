import type { Figure } from "@/engine/figure";

/** Four who want an object of a bucket, the way each has to take, and what is inside. */
export const bucketDoors = {
  title: { ko: "버킷으로 들어가는 네 길, 그 안에 있는 것", en: "Four ways to a bucket, and what is inside" },
  description: {
    ko: "버킷에 들어가려는 쪽이 넷 있습니다. 내 서버는 IAM 역할의 권한으로 들어가고 버킷 정책도 살핍니다. 브라우저는 미리 서명된 URL로 들어갑니다. 웹 사이트의 방문자는 CloudFront를 거칩니다. "
      + "서명이 없는 요청은 퍼블릭 액세스 차단에 막힙니다. 버킷 안에는 버킷 정책, 키로 찾는 객체, 파트로 나누어 올리는 멀티파트 업로드, 옛 내용을 남기는 버전 관리, 지운 듯 보이게 하는 삭제 마커가 있습니다.",
    en: "Four want something from the bucket. Your server enters by the rights of its IAM role, and the bucket policy is looked at as well. A browser enters by a presigned URL. A visitor "
      + "of the web site comes through CloudFront. Anyone without a signature is stopped by Block Public Access. Inside are the bucket policy, objects found by key, multipart uploads in "
      + "parts, versioning that keeps old content, and delete markers that make an object look deleted.",
  },
  size: [720, 324],
  narrowSize: [340, 448],
  nodes: {
    bucket: {
      shape: "group", icon: "bucket", tone: "accent", label: { ko: "리전의 버킷", en: "Bucket" }, concept: "bucket", at: [376, 8, 336, 308], narrow: [190, 8, 142, 432],
    },
    server: {
      shape: "box", icon: "server", label: { ko: "내 서버", en: "My server" }, lines: { ko: ["IAM 역할"], en: ["IAM role"] }, concept: "iam-role",
      at: [8, 44, 156, 52], narrow: [8, 30, 148, 52],
    },
    browser: {
      shape: "box", icon: "globe", label: { ko: "브라우저", en: "Browser" }, lines: { ko: ["미리 서명된 URL"], en: ["presigned URL"] }, concept: "presigned-url",
      at: [8, 116, 156, 52], narrow: [8, 98, 148, 52],
    },
    visitor: {
      shape: "box", icon: "user", label: { ko: "방문자", en: "Visitor" }, lines: { ko: ["웹 사이트"], en: ["of the site"] }, concept: "user",
      at: [8, 188, 156, 52], narrow: [8, 166, 148, 52],
    },
    front: {
      shape: "box", icon: "cloud", label: { ko: "CloudFront", en: "CloudFront" }, lines: { ko: ["오리진 액세스 제어"], en: ["origin access"] }, concept: "cloudfront",
      at: [196, 188, 156, 52], narrow: [8, 242, 148, 52],
    },
    anyone: {
      shape: "pill", icon: "user", label: { ko: "누구나", en: "Anyone" }, lines: { ko: ["서명 없음"], en: ["unsigned"] },
      at: [8, 262, 156, 52], narrow: [8, 312, 148, 52],
    },
    stopper: {
      shape: "box", icon: "shield", tone: "bad", label: { ko: "공개 차단", en: "Block public" }, lines: { ko: ["기본으로 켜짐"], en: ["on by default"] }, concept: "block-public-access",
      at: [196, 262, 156, 52], narrow: [8, 388, 148, 52],
    },
    policy: {
      shape: "box", group: "bucket", icon: "shield", tone: "wait", label: { ko: "버킷 정책", en: "Bucket policy" }, lines: { ko: ["누가 무엇을"], en: ["who, what"] }, concept: "bucket-policy",
      at: [388, 44, 312, 52], narrow: [198, 44, 126, 60],
    },
    object: {
      shape: "box", group: "bucket", label: { ko: "객체", en: "Object" }, lines: { ko: ["키 cats/1.jpg"], en: ["key cats/1.jpg"] }, concept: "object-key",
      at: [388, 132, 150, 60], narrow: [198, 200, 126, 56],
    },
    versions: {
      shape: "box", group: "bucket", label: { ko: "버전 관리", en: "Versioning" }, lines: { ko: ["옛 내용도 남음"], en: ["keeps the old"] }, concept: "s3-versioning",
      at: [550, 132, 150, 60], narrow: [198, 278, 126, 56],
    },
    parts: {
      shape: "box", group: "bucket", label: { ko: "멀티파트 업로드", en: "Multipart upload" }, lines: { ko: ["나누어 올림"], en: ["in parts"] }, concept: "multipart-upload",
      at: [388, 228, 150, 60], narrow: [198, 118, 126, 60],
    },
    marker: {
      shape: "box", group: "bucket", tone: "off", label: { ko: "삭제 마커", en: "Delete marker" }, lines: { ko: ["지운 듯 보임"], en: ["looks deleted"] }, concept: "s3-versioning",
      at: [550, 228, 150, 60], narrow: [198, 356, 126, 56],
    },
  },
  edges: {
    "by-role": {
      from: "server", to: "policy", sides: ["right", "left"], narrowToAt: 0.2, route: "straight",
      say: { ko: "역할의 권한으로 요청하고, 버킷 정책도 함께 살핍니다.", en: "asks with the rights of its role; the bucket policy is looked at too." },
    },
    "by-url": {
      from: "browser", to: "bucket", sides: ["right", "left"], toAt: 0.4351, narrowToAt: 0.2685, route: "straight",
      say: { ko: "서명한 사람의 권한으로 정해진 동안 들어갑니다.", en: "enters with the signer's rights for a limited time." },
    },
    "by-site": {
      from: "visitor", to: "front", sides: ["right", "left"], narrowSides: ["bottom", "top"], route: "straight",
      say: { ko: "HTTPS로 CloudFront에 옵니다.", en: "comes to CloudFront over HTTPS." },
    },
    "by-front": {
      from: "front", to: "bucket", sides: ["right", "left"], toAt: 0.6688, narrowToAt: 0.6019, route: "straight",
      say: { ko: "CloudFront만 버킷에서 가져옵니다.", en: "only CloudFront takes from the bucket." },
    },
    refused: {
      from: "anyone", to: "stopper", sides: ["right", "left"], narrowSides: ["bottom", "top"], route: "straight", tone: "bad", line: "dashed",
      say: { ko: "퍼블릭 액세스 차단에 막힙니다.", en: "is stopped by Block Public Access." },
    },
    "keeps-old": {
      from: "object", to: "versions", sides: ["right", "left"], narrowSides: ["bottom", "top"], route: "straight", line: "dotted",
      say: { ko: "다시 쓰면 옛 내용이 버전으로 남습니다.", en: "overwritten, its old content stays as a version." },
    },
    "marks-delete": {
      from: "versions", to: "marker", sides: ["bottom", "top"], route: "straight", line: "dotted",
      say: { ko: "지우면 삭제 마커가 맨 앞에 놓입니다.", en: "on a delete, a marker is put in front." },
    },
    joins: {
      from: "parts", to: "object", sides: ["top", "bottom"], narrowSides: ["bottom", "top"], route: "straight", line: "dotted",
      say: { ko: "파트가 모이면 객체 하나가 됩니다.", en: "joined, the parts are one object." },
    },
  },
} as const satisfies Figure;
