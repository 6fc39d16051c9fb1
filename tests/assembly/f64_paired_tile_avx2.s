.LBB143_10:
	vmovupd	(%r11), %ymm10
	vbroadcastf128	48(%r11,%r8,8), %ymm11
	vbroadcastsd	(%rbx), %ymm12
	vmovupd	32(%r11), %ymm13
	vfmadd231pd	%ymm10, %ymm12, %ymm9
	vbroadcastsd	(%rbx,%rcx,8), %ymm14
	vfmadd231pd	%ymm13, %ymm12, %ymm8
	vfmadd231pd	%ymm10, %ymm14, %ymm6
	vfmadd231pd	%ymm13, %ymm14, %ymm5
	vblendpd	$12, %ymm14, %ymm12, %ymm12
	vfmadd231pd	%ymm12, %ymm11, %ymm7
	vbroadcastsd	(%rbx,%rsi), %ymm12
	vfmadd231pd	%ymm10, %ymm12, %ymm4
	vfmadd231pd	%ymm13, %ymm12, %ymm2
	vbroadcastsd	(%rbx,%rdx), %ymm14
	vfmadd231pd	%ymm10, %ymm14, %ymm1
	vfmadd231pd	%ymm13, %ymm14, %ymm0
	vblendpd	$12, %ymm14, %ymm12, %ymm10
	vfmadd231pd	%ymm10, %ymm11, %ymm3
	prefetcht0	(%r9)
	addq	%r12, %r9
	addq	%r13, %rbx
	addq	%rbp, %r11
	decq	%rax
	jne	.LBB143_10
