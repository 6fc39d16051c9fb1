.LBB5_2:
	vmovups	(%r10), %zmm16
	vfmadd231ps	-960(%rdi,%r9,4){1to16}, %zmm16, %zmm15
	vfmadd231ps	-896(%rdi,%r9,4){1to16}, %zmm16, %zmm14
	vfmadd231ps	-832(%rdi,%r9,4){1to16}, %zmm16, %zmm13
	vfmadd231ps	-768(%rdi,%r9,4){1to16}, %zmm16, %zmm12
	vfmadd231ps	-704(%rdi,%r9,4){1to16}, %zmm16, %zmm11
	vfmadd231ps	-640(%rdi,%r9,4){1to16}, %zmm16, %zmm10
	vfmadd231ps	-576(%rdi,%r9,4){1to16}, %zmm16, %zmm9
	vfmadd231ps	-512(%rdi,%r9,4){1to16}, %zmm16, %zmm8
	vfmadd231ps	-448(%rdi,%r9,4){1to16}, %zmm16, %zmm7
	vfmadd231ps	-384(%rdi,%r9,4){1to16}, %zmm16, %zmm6
	vfmadd231ps	-320(%rdi,%r9,4){1to16}, %zmm16, %zmm5
	vfmadd231ps	-256(%rdi,%r9,4){1to16}, %zmm16, %zmm4
	vfmadd231ps	-192(%rdi,%r9,4){1to16}, %zmm16, %zmm3
	vfmadd231ps	-128(%rdi,%r9,4){1to16}, %zmm16, %zmm2
	vfmadd231ps	-64(%rdi,%r9,4){1to16}, %zmm16, %zmm1
	vfmadd231ps	(%rdi,%r9,4){1to16}, %zmm16, %zmm0
	incq	%r9
	addq	$64, %r10
	cmpq	$256, %r9
	jne	.LBB5_2
