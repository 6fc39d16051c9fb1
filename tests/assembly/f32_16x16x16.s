.LBB4_3:
	vmovups	(%r14), %zmm16
	vfmadd231ps	-960(%r9,%rbx,4){1to16}, %zmm16, %zmm15
	vfmadd231ps	-896(%r9,%rbx,4){1to16}, %zmm16, %zmm14
	vfmadd231ps	-832(%r9,%rbx,4){1to16}, %zmm16, %zmm13
	vfmadd231ps	-768(%r9,%rbx,4){1to16}, %zmm16, %zmm12
	vfmadd231ps	-704(%r9,%rbx,4){1to16}, %zmm16, %zmm11
	vfmadd231ps	-640(%r9,%rbx,4){1to16}, %zmm16, %zmm10
	vfmadd231ps	-576(%r9,%rbx,4){1to16}, %zmm16, %zmm9
	vfmadd231ps	-512(%r9,%rbx,4){1to16}, %zmm16, %zmm8
	vfmadd231ps	-448(%r9,%rbx,4){1to16}, %zmm16, %zmm7
	vfmadd231ps	-384(%r9,%rbx,4){1to16}, %zmm16, %zmm6
	vfmadd231ps	-320(%r9,%rbx,4){1to16}, %zmm16, %zmm5
	vfmadd231ps	-256(%r9,%rbx,4){1to16}, %zmm16, %zmm4
	vfmadd231ps	-192(%r9,%rbx,4){1to16}, %zmm16, %zmm3
	vfmadd231ps	-128(%r9,%rbx,4){1to16}, %zmm16, %zmm2
	vfmadd231ps	-64(%r9,%rbx,4){1to16}, %zmm16, %zmm1
	vfmadd231ps	(%r9,%rbx,4){1to16}, %zmm16, %zmm0
	addq	$64, %r14
	incq	%rbx
	cmpq	$256, %rbx
	jne	.LBB4_3
