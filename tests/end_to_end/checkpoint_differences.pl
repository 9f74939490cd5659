#!/usr/bin/perl
# SPDX-FileCopyrightText: 2026 The Maskwright authors
# SPDX-License-Identifier: GPL-3.0-or-later

# checkpoint_differences.pl EXPECTED FOUND: compares two checkpoints of the same training. Prints a line for each part:
# its name, its relative difference, how many numbers it has. Status 1 where a part differs by more than float tolerance
# or has not changed. The moments are sums of gradients and are compared with their own size. Weights and their average
# move by little in so few steps, whatever is learned, so they are compared with how far the weights have moved away
# from their average.
use strict;
use warnings;

# What a checkpoint consists of, in this order; the names of its tensors begin so. All four are equally large.
my @parts   = ('average', 'first moments', 'weights', 'second moments');
my $at_once = 1 << 18;

# A safetensors file: its path, an open handle, where its numbers begin and how many each part has.
sub checkpoint {
    my ($path) = @_;
    open my $file, '<:raw', $path or die "$path: $!\n";
    read($file, my $length, 8) == 8 or die "$path is cut off\n";
    my $begin = 8 + unpack 'Q<', $length;
    my $count = ((-s $path) - $begin) / 16;
    $count == int $count or die "$path does not have four equal parts\n";
    return { path => $path, file => $file, begin => $begin, count => $count };
}

sub numbers {
    my ($checkpoint, $part, $first, $count) = @_;
    seek $checkpoint->{file}, $checkpoint->{begin} + 4 * ($part * $checkpoint->{count} + $first), 0;
    read($checkpoint->{file}, my $bytes, 4 * $count) == 4 * $count or die "$checkpoint->{path} is cut off\n";
    return unpack 'f<*', $bytes;
}

my ($expected, $found) = map { checkpoint($_) } @ARGV;
$expected->{count} == $found->{count} && $found->{count} > 0 or die "the checkpoints are not equally large\n";
my (@difference, @size);
for (my $first = 0; $first < $found->{count}; $first += $at_once) {
    my $count = $found->{count} - $first < $at_once ? $found->{count} - $first : $at_once;
    my @average = numbers($expected, 0, $first, $count);
    for my $part (0 .. 3) {
        my @a = numbers($expected, $part, $first, $count);
        my @b = numbers($found, $part, $first, $count);
        # Of the weights: how far they have moved.
        my @base = $part == 2 ? @average : (0) x $count;
        for my $i (0 .. $count - 1) {
            $difference[$part] += ($a[$i] - $b[$i])**2;
            $size[$part] += ($a[$i] - $base[$i])**2;
        }
    }
}
$size[0] = $size[2];
my $alike = 0;
for my $part (0 .. 3) {
    my $relative = $size[$part] > 0 ? sqrt($difference[$part] / $size[$part]) : 'nan';
    printf "%s: %s of %d numbers\n", $parts[$part], $size[$part] > 0 ? sprintf('%.3g', $relative) : 'unmoved', $found->{count};
    $alike++ if $size[$part] > 0 && $relative < 1e-3;
}
exit($alike == 4 ? 0 : 1);
