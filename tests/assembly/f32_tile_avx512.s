.LBB84_30:
	vmovups	-192(%r13), %zmm24
	vmovups	-128(%r13), %zmm25
	vmovups	-64(%r13), %zmm26
	vbroadcastss	(%r11), %zmm27
	vmovups	(%r13), %zmm28
	vfmadd231ps	%zmm24, %zmm27, %zmm23
	vfmadd231ps	%zmm25, %zmm27, %zmm22
	vfmadd231ps	%zmm26, %zmm27, %zmm21
	vfmadd231ps	%zmm27, %zmm28, %zmm20
	vbroadcastss	(%r11,%rbx), %zmm27
	addq	%rbx, %r11
	vfmadd231ps	%zmm24, %zmm27, %zmm19
	vfmadd231ps	%zmm25, %zmm27, %zmm18
	vfmadd231ps	%zmm26, %zmm27, %zmm17
	vfmadd231ps	%zmm27, %zmm28, %zmm16
	vbroadcastss	(%rbx,%r11), %zmm27
	addq	%rbx, %r11
	vfmadd231ps	%zmm24, %zmm27, %zmm15
	vfmadd231ps	%zmm25, %zmm27, %zmm14
	vfmadd231ps	%zmm26, %zmm27, %zmm13
	vbroadcastss	(%rbx,%r11), %zmm29
	vfmadd231ps	%zmm27, %zmm28, %zmm12
	addq	%rbx, %r11
	vfmadd231ps	%zmm24, %zmm29, %zmm11
	vfmadd231ps	%zmm25, %zmm29, %zmm10
	vfmadd231ps	%zmm26, %zmm29, %zmm9
	vfmadd231ps	%zmm29, %zmm28, %zmm8
	vbroadcastss	(%rbx,%r11), %zmm27
	addq	%rbx, %r11
	vfmadd231ps	%zmm24, %zmm27, %zmm7
	vfmadd231ps	%zmm25, %zmm27, %zmm6
	vfmadd231ps	%zmm26, %zmm27, %zmm5
	vfmadd231ps	%zmm27, %zmm28, %zmm4
	vbroadcastss	(%rbx,%r11), %zmm27
	vfmadd231ps	%zmm24, %zmm27, %zmm3
	vfmadd231ps	%zmm25, %zmm27, %zmm2
	vfmadd231ps	%zmm26, %zmm27, %zmm1
	vfmadd231ps	%zmm28, %zmm27, %zmm0
	prefetcht0	(%r10)
	addq	%r14, %r10
	addq	%r12, %r13
	addq	%r15, %r11
	decq	%r9
	jne	.LBB84_30
